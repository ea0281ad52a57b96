package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.FIELDS_WITHOUT_SHARING;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.RECIPIENT_MISSING;
import static org.safar.kernel.RefusalCode.RECIPIENT_WITHOUT_SHARING;
import static org.safar.kernel.code.ConsentScope.SHARE_WITH_RECIPIENT;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.FormHash;
import org.safar.kernel.Malformed;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentQuestions;

/** What a hub can report of the person's consent. */
public sealed interface Consent extends VictimCaseCommand {

    /**
     * @param expires the last day on which it holds; left out, until it is withdrawn
     * @param fields that the person agrees may pass to the recipient, sealed; left out, none
     */
    record RecordConsent(
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
            implements Consent {
        public RecordConsent {
            scopes = Set.copyOf(scopes);
            fields = Set.copyOf(fields);
            Malformed.unless(!scopes.isEmpty(), MISSING_FIELD, "a scope is needed");
            var shares = scopes.contains(SHARE_WITH_RECIPIENT);
            Malformed.unless(!shares || recipient != null, RECIPIENT_MISSING, RECIPIENT_MISSING.meaning());
            Malformed.unless(
                    shares || recipient == null, RECIPIENT_WITHOUT_SHARING, RECIPIENT_WITHOUT_SHARING.meaning());
            Malformed.unless(shares || fields.isEmpty(), FIELDS_WITHOUT_SHARING, FIELDS_WITHOUT_SHARING.meaning());
            Malformed.unless(!expires.surelyBefore(occurredOn), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    /**
     * @param scopes none means all
     * @param recipient none means every recipient
     */
    record WithdrawConsent(
            PartialDate occurredOn,
            Set<ConsentScope> scopes,
            @Nullable Recipient recipient) implements Consent {
        public WithdrawConsent {
            scopes = Set.copyOf(scopes);
            Malformed.unless(
                    recipient == null || scopes.contains(SHARE_WITH_RECIPIENT),
                    RECIPIENT_WITHOUT_SHARING,
                    RECIPIENT_WITHOUT_SHARING.meaning());
        }
    }
}
