package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.victimcase.Told.once;
import static org.safar.kernel.RefusalCode.CLAIM_NUMBER_TAKEN;
import static org.safar.kernel.RefusalCode.NOT_AWARDED;
import static org.safar.kernel.RefusalCode.UNKNOWN_CLAIM;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Redress.*;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.RedressEvent.*;

/** The rules of redress. */
final class RedressDecider {
    private RedressDecider() {}

    static Decision decide(CaseHistory history, Redress command) {
        return switch (command) {
            case RecordLegalAid c ->
                once(history, new LegalAidRecorded(c.occurredOn(), c.matter(), c.provider()), unless());

            case ClaimCompensation c ->
                once(
                        history,
                        new CompensationClaimed(c.occurredOn(), c.claim(), c.against()),
                        unless(claimed(history, c.claim())));

            case RecordCompensationAward c ->
                once(
                        history,
                        new CompensationAwarded(c.occurredOn(), c.claim(), c.share()),
                        unless(unknown(history, c.claim())));

            case RecordCompensationPayment c ->
                once(
                        history,
                        new CompensationPaid(c.occurredOn(), c.claim(), c.share()),
                        unless(unknown(history, c.claim()), notAwarded(history, c.claim())));

            case RecordPenalty c ->
                once(history, new VictimPenalised(c.occurredOn(), c.offence(), c.penalty(), c.compelled()), unless());
        };
    }

    private static Optional<Refusal> claimed(CaseHistory history, int claim) {
        return refuse(isClaimed(history, claim), new Refusal(CLAIM_NUMBER_TAKEN, "/claim"));
    }

    private static Optional<Refusal> unknown(CaseHistory history, int claim) {
        return refuse(!isClaimed(history, claim), new Refusal(UNKNOWN_CLAIM));
    }

    private static boolean isClaimed(CaseHistory history, int claim) {
        return history.all(CompensationClaimed.class).anyMatch(e -> e.claim() == claim);
    }

    private static Optional<Refusal> notAwarded(CaseHistory history, int claim) {
        var awarded = history.all(CompensationAwarded.class).anyMatch(e -> e.claim() == claim);
        return refuse(!awarded, new Refusal(NOT_AWARDED));
    }
}
