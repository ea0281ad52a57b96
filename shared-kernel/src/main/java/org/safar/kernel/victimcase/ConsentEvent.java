package org.safar.kernel.victimcase;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventType;
import org.safar.kernel.FormHash;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.time.PartialDate;

/** What the person agreed to, and took back: a ledger in which nothing is rewritten. */
public sealed interface ConsentEvent extends VictimCaseEvent {

    /**
     * A receipt of consent; the event's sequence in the case is its number.
     *
     * @param scopes one or more
     * @param recipient with {@link ConsentScope#SHARE_WITH_RECIPIENT} only, and always there
     * @param language in which it was asked; not recorded where unknown
     * @param interpreter whether one was there
     * @param witness whether one was there
     * @param formHash of the signed form, which stays with the custodian
     * @param expires the last day on which it holds; not recorded where none was agreed
     * @param guardian who consented beside a child; none beside an adult
     * @param assent a child's own
     * @param fields that the person agreed may pass to the recipient; none is none
     */
    @EventType(name = "case.consent-given", revision = 1)
    record ConsentGiven(
            PartialDate occurredOn,
            Set<ConsentScope> scopes,
            @Nullable Recipient recipient,
            ConsentPurpose purpose,
            @Nullable Language language,
            @Nullable Answer interpreter,
            @Nullable Answer witness,
            @Nullable FormHash formHash,
            PartialDate expires,
            @Nullable ConsentQuestions questions,
            @Nullable GuardianKind guardian,
            @Nullable Answer assent,
            Set<TransferField> fields)
            implements ConsentEvent {
        public ConsentGiven {
            scopes = Set.copyOf(scopes);
            fields = Set.copyOf(fields);
        }

        /** @param with asked for with {@link ConsentScope#SHARE_WITH_RECIPIENT} only */
        public boolean covers(ConsentScope scope, @Nullable Recipient with) {
            if (!scopes.contains(scope)) return false;
            return scope != ConsentScope.SHARE_WITH_RECIPIENT || recipient != null && Objects.equals(recipient, with);
        }
    }

    /**
     * Always holds, also where no consent was ever recorded. Stops what comes later; what was done under it stays done.
     *
     * @param scopes none means all
     * @param recipient none means every recipient
     */
    @EventType(name = "case.consent-withdrawn", revision = 1)
    record ConsentWithdrawn(
            PartialDate occurredOn,
            Set<ConsentScope> scopes,
            @Nullable Recipient recipient) implements ConsentEvent {
        public ConsentWithdrawn {
            scopes = Set.copyOf(scopes);
        }

        /** @param from asked for with {@link ConsentScope#SHARE_WITH_RECIPIENT} only */
        public boolean withdraws(ConsentScope scope, @Nullable Recipient from) {
            if (!scopes.isEmpty() && !scopes.contains(scope)) return false;
            return scope != ConsentScope.SHARE_WITH_RECIPIENT || recipient == null || Objects.equals(recipient, from);
        }
    }
}
