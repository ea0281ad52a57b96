package org.safar.command.victimcase;

import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.time.PartialDate;

/** What a hub can do with the case's record as a whole. */
public sealed interface CaseRecord extends VictimCaseCommand {

    record CloseCase(PartialDate occurredOn, ClosingReason reason) implements CaseRecord {}

    record ReopenCase(PartialDate occurredOn, ReopeningReason reason) implements CaseRecord {}

    record VoidCase(PartialDate occurredOn, VoidReason reason) implements CaseRecord {}

    /**
     * @param corrects sequence of the event in this case
     * @param replacement what should have been reported; its date, where not recorded, stays the corrected event's
     */
    record CorrectRecord(PartialDate occurredOn, long corrects, VictimCaseCommand replacement, CorrectionReason reason)
            implements CaseRecord {}
}
