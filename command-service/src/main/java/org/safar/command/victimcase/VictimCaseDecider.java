package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.CASE_IS_CLOSED;
import static org.safar.kernel.RefusalCode.CASE_IS_VOIDED;
import static org.safar.kernel.RefusalCode.CASE_NOT_REPORTED;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.HUB_NOT_YET_JOINED;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.CaseRecord.ReopenCase;
import org.safar.command.victimcase.CaseRecord.VoidCase;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Mobility.MarkNotReceived;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** The law of a case: what holds for every command, then the track's own decider. */
final class VictimCaseDecider {
    private VictimCaseDecider() {}

    /** Time passes, and others act, whatever the hub does: that answers no rule of reporting. */
    static Decision decide(CaseHistory history, VictimCaseCommand command, CaseContext context) {
        if (command instanceof Timekeeping || command instanceof Relay) return byTrack(history, command, context);
        return unless(
                        hubNotYetJoined(context),
                        hubNotJoined(command, context),
                        notReported(history, command),
                        voided(history, command),
                        inFuture(command, context),
                        afterClosing(history, command))
                .then(() -> byTrack(history, command, context));
    }

    static Decision byTrack(CaseHistory history, VictimCaseCommand command, CaseContext context) {
        return switch (command) {
            case Identification c -> IdentificationDecider.decide(history, c, context);
            case Review c -> ReviewDecider.decide(history, c, context);
            case Consent c -> ConsentDecider.decide(history, c, context);
            case Person c -> PersonDecider.decide(history, c, context);
            case Journey c -> JourneyDecider.decide(history, c, context);
            case Protection c -> ProtectionDecider.decide(history, c);
            case Mobility c -> MobilityDecider.decide(history, c, context);
            case Redress c -> RedressDecider.decide(history, c);
            case CaseRecord c -> RecordDecider.decide(history, c, context);
            case Relay c -> RelayDecider.decide(history, c, context);
            case Timekeeping c -> TimekeepingDecider.decide(history, c, context);
        };
    }

    private static Optional<Refusal> hubNotYetJoined(CaseContext context) {
        return refuse(!context.rules().joined(), new Refusal(HUB_NOT_YET_JOINED));
    }

    /** What the person takes back, and that they are missing on the way, does not wait until the hub takes part again. */
    private static Optional<Refusal> hubNotJoined(VictimCaseCommand command, CaseContext context) {
        var always = command instanceof WithdrawConsent || command instanceof MarkNotReceived;
        var takesPart = context.rules().participates(context.recordedOn());
        return refuse(!takesPart && !always, new Refusal(HUB_NOT_JOINED));
    }

    private static Optional<Refusal> notReported(CaseHistory history, VictimCaseCommand command) {
        var opens = command instanceof ReportSuspicion;
        return refuse(history.entries().isEmpty() && !opens, new Refusal(CASE_NOT_REPORTED));
    }

    /** A voided case takes in nothing more; voided again is no news. */
    private static Optional<Refusal> voided(CaseHistory history, VictimCaseCommand command) {
        var voided = history.all(CaseVoided.class).findAny();
        var again = command instanceof VoidCase c
                && voided.filter(before -> before.reason() == c.reason()).isPresent();
        return refuse(voided.isPresent() && !again, new Refusal(CASE_IS_VOIDED));
    }

    private static Optional<Refusal> inFuture(VictimCaseCommand command, CaseContext context) {
        return refuse(command.occurredOn().surelyAfter(context.recordedOn()), new Refusal(DATE_IN_FUTURE));
    }

    /** What happened before the closing may still be told; what comes after needs the case opened again. A withdrawal always holds. */
    private static Optional<Refusal> afterClosing(CaseHistory history, VictimCaseCommand command) {
        var always = command instanceof ReopenCase
                || command instanceof VoidCase
                || command instanceof CorrectRecord
                || command instanceof WithdrawConsent;
        var late = RecordDecider.closing(history)
                .filter(closing -> closing.occurredOn().surelyBefore(command.occurredOn()))
                .isPresent();
        return refuse(late && !always, new Refusal(CASE_IS_CLOSED));
    }
}
