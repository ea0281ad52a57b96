package org.safar.command.victimcase;

import org.safar.command.decision.Command;

/** Everything that a hub can report of a case, and what time asks of it. */
public sealed interface VictimCaseCommand extends Command
        permits Identification,
                Review,
                Consent,
                Person,
                Journey,
                Protection,
                Mobility,
                Redress,
                CaseRecord,
                Timekeeping,
                Relay {}
