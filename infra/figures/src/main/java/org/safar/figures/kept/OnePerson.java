package org.safar.figures.kept;

import org.safar.kernel.CaseId;

/** Two cases that are of one person. */
public record OnePerson(CaseId one, CaseId other) {}
