package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.INVALID_ID;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.time.PartialDate;

/** What a hub can report about redress, and about its opposite. */
public sealed interface Redress extends VictimCaseCommand {

    record RecordLegalAid(
            PartialDate occurredOn,
            LegalMatter matter,
            @Nullable ProviderCode provider) implements Redress {}

    /** @param claim the hub's number of it within the case, from 1 */
    record ClaimCompensation(PartialDate occurredOn, int claim, CompensationSource against) implements Redress {
        public ClaimCompensation {
            numbered(claim);
        }
    }

    /** @param share of what was claimed */
    record RecordCompensationAward(PartialDate occurredOn, int claim, CompensationShare share) implements Redress {
        public RecordCompensationAward {
            numbered(claim);
        }
    }

    /** @param share of what was awarded, with everything paid before */
    record RecordCompensationPayment(PartialDate occurredOn, int claim, CompensationShare share) implements Redress {
        public RecordCompensationPayment {
            numbered(claim);
        }
    }

    /** @param compelled whether the person was made to do what they were punished for */
    record RecordPenalty(
            PartialDate occurredOn,
            PenalisedFor offence,
            Penalty penalty,
            @Nullable Answer compelled) implements Redress {}

    private static void numbered(int claim) {
        Malformed.unless(claim >= 1, INVALID_ID, "claims are numbered from 1");
    }
}
