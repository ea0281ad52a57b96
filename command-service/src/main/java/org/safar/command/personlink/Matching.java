package org.safar.command.personlink;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.kernel.RefusalCode.NOT_FOR_MATCHING;

import java.util.Optional;
import org.safar.command.decision.Refusal;
import org.safar.kernel.CaseId;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentLedger;
import org.safar.kernel.victimcase.ConsentLedger.Receipt;
import org.safar.kernel.victimcase.ConsentSubject;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** Whether a case is open to matching: it is there, it was not voided, and the person has agreed to be looked for. */
final class Matching {
    private Matching() {}

    /** One answer whatever is missing: without the person's consent the desk does not even learn whether there is such a case. */
    static Optional<Refusal> closed(CaseId of, String field, PersonLinkContext context) {
        return refuse(receipt(of, context).isEmpty(), new Refusal(NOT_FOR_MATCHING, field));
    }

    /** The consent that covers it now. A withdrawal counts whatever day it names; a case that is not there has none. */
    static Optional<Receipt> receipt(CaseId of, PersonLinkContext context) {
        var history = context.history(of);
        if (history.all(CaseVoided.class).findAny().isPresent()) return Optional.empty();
        var ledger = ConsentLedger.of(history);
        var person = ConsentSubject.of(history);
        var stands = ledger.standsUntil(ConsentScope.MATCHING, null, person)
                .filter(last -> !context.today().isAfter(last))
                .isPresent();
        return stands
                ? ledger.active(ConsentScope.MATCHING, null, PartialDate.of(context.today()), person)
                : Optional.empty();
    }

    /** Taken back, which is more than to have run out: what was matched is used no further. */
    static boolean takenBack(CaseId of, PersonLinkContext context) {
        var history = context.history(of);
        return ConsentLedger.of(history)
                .standsUntil(ConsentScope.MATCHING, null, ConsentSubject.of(history))
                .isEmpty();
    }
}
