package org.safar.command.victimcase;

import static org.safar.kernel.code.ConsentScope.RETURN;

import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.ConsentLedger;
import org.safar.kernel.victimcase.ConsentSubject;
import org.safar.kernel.victimcase.MobilityEvent.ReturnCancelled;
import org.safar.kernel.victimcase.MobilityEvent.ReturnConsented;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * The person's own word for this return. It can be told as a step of the return, or as a receipt in the ledger of consents with the
 * scope "return"; a withdrawal in the ledger takes back either.
 */
final class ReturnConsent {
    private ReturnConsent() {}

    /** Given by the day, not taken back by then, and for this return: what was called off needs it again. */
    static boolean given(CaseHistory history, PartialDate day) {
        return said(history, day) || receipted(history, day);
    }

    private static boolean said(CaseHistory history, PartialDate day) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof ReturnConsented)
                .filter(entry -> !day.surelyBefore(entry.event().occurredOn()))
                .filter(entry -> !calledOff(history, entry.event().occurredOn(), day))
                .anyMatch(entry -> !withdrawn(history, entry, day));
    }

    private static boolean receipted(CaseHistory history, PartialDate day) {
        return ConsentLedger.of(history)
                .active(RETURN, null, day, ConsentSubject.of(history))
                .filter(receipt -> !calledOff(history, receipt.consent().occurredOn(), day))
                .isPresent();
    }

    private static boolean calledOff(CaseHistory history, PartialDate consent, PartialDate day) {
        return history.all(ReturnCancelled.class)
                .map(VictimCaseEvent::occurredOn)
                .anyMatch(end -> consent.surelyBefore(end) && end.surelyBefore(day));
    }

    /** As in the ledger: of one day the withdrawal holds, and where a day is missing the order of the reports decides. */
    private static boolean withdrawn(CaseHistory history, Entry consent, PartialDate day) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof ConsentWithdrawn e && e.withdraws(RETURN, null))
                .filter(entry -> !day.surelyBefore(entry.event().occurredOn()))
                .anyMatch(entry -> ConsentLedger.undoes(
                        entry.sequence(),
                        entry.event().occurredOn(),
                        consent.sequence(),
                        consent.event().occurredOn()));
    }
}
