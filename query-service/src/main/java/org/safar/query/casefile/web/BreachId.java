package org.safar.query.casefile.web;

import java.util.regex.Pattern;
import org.safar.kernel.CaseId;
import org.safar.web.Problems;

/**
 * A breach by its case and its number there, in the order in which they were found, from 1: {@code 8c1d…-2}. The number tells
 * nothing of how long the case's history is.
 */
record BreachId(CaseId ofCase, int number) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})-([1-9][0-9]{0,5})");

    /** @throws org.safar.web.ProblemException a 400 that names the parameter */
    static BreachId parameter(String name, String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) throw Problems.invalidParameter(name, "the id of a breach");
        return new BreachId(new CaseId(found.group(1)), Integer.parseInt(found.group(2)));
    }

    String text() {
        return ofCase.value() + "-" + number;
    }
}
