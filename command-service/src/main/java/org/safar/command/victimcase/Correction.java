package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.unchanged;
import static org.safar.kernel.RefusalCode.CORRECTION_OF_ANOTHER_TYPE;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.NOT_CORRECTABLE;
import static org.safar.kernel.RefusalCode.UNKNOWN_SEQUENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Accepted;
import org.safar.command.decision.Decision.Refused;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.kernel.ActorId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.BestInterestsStepOpened;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;
import org.safar.kernel.victimcase.PersonEvent;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * A typed correction: the replacement is decided by the same law as if it had been reported in the corrected event's place, by
 * whoever acted then. Legs, closings and voidings have words of their own.
 */
final class Correction {
    private Correction() {}

    static Decision decide(CaseHistory history, CorrectRecord c, CaseContext context) {
        var corrected = history.entries().stream()
                .filter(entry -> entry.sequence() == c.corrects())
                .findFirst();
        if (corrected.isEmpty()) return refused(UNKNOWN_SEQUENCE, "/corrects");
        if (!correctable(corrected.get().event())) return refused(NOT_CORRECTABLE, "/corrects");
        return replace(history, corrected.get(), c, context);
    }

    private static Decision replace(CaseHistory history, Entry corrected, CorrectRecord c, CaseContext context) {
        var original = corrected.event();
        var replacement = Redated.on(c.replacement(), original.occurredOn());
        if (replacement.occurredOn().surelyAfter(context.recordedOn())) {
            return refused(DATE_IN_FUTURE, "/replacement/occurredOn");
        }
        return switch (decided(history, corrected, replacement, context.as(actor(original, context)))) {
            case Refused(var refusal) -> refused(refusal.code(), "/replacement/data" + refusal.field());
            case Accepted(var events)
            when !sameType(events, original) -> refused(CORRECTION_OF_ANOTHER_TYPE, "/replacement/type");
            case Accepted(var events) when events.getFirst().equals(original) -> unchanged();
            case Accepted(var events) -> new Accepted(corrected(c, events));
        };
    }

    /**
     * With everything else first, since a late fact may be what a rule asks for. Where that is refused, as it would have been in its
     * place: who left a shelter twice can be told to have left it on another day the first time.
     */
    private static Decision decided(
            CaseHistory history, Entry corrected, VictimCaseCommand replacement, CaseContext context) {
        var now = VictimCaseDecider.byTrack(only(history, entry -> !entry.equals(corrected)), replacement, context);
        if (!(now instanceof Refused)) return now;
        var then = VictimCaseDecider.byTrack(
                only(history, entry -> entry.sequence() < corrected.sequence()), replacement, context);
        return then instanceof Accepted ? then : now;
    }

    /** What the replacement brings with it stands beside the correction. */
    private static List<DomainEvent> corrected(CorrectRecord c, List<DomainEvent> events) {
        var all = new ArrayList<>(events);
        all.set(0, new RecordCorrected(c.occurredOn(), c.corrects(), (VictimCaseEvent) events.getFirst(), c.reason()));
        return all;
    }

    private static boolean correctable(VictimCaseEvent event) {
        return event instanceof IdentificationEvent && !(event instanceof BestInterestsStepOpened)
                || event instanceof ConsentGiven
                || event instanceof PersonEvent
                || event instanceof ProtectionEvent
                || event instanceof MobilityEvent
                || event instanceof RedressEvent
                || event instanceof ExploitationRecorded;
    }

    private static boolean sameType(List<?> events, VictimCaseEvent original) {
        return !events.isEmpty() && events.getFirst().getClass() == original.getClass();
    }

    private static CaseHistory only(CaseHistory history, Predicate<Entry> kept) {
        return new CaseHistory(history.entries().stream().filter(kept).toList());
    }

    private static ActorId actor(VictimCaseEvent event, CaseContext context) {
        return switch (event) {
            case PersonScreened e -> e.screener();
            case VictimConfirmed e -> e.decider();
            case VictimNotConfirmed e -> e.decider();
            case ReturnRiskAssessed e -> e.assessor();
            case ReviewDecided e -> e.decider();
            case StatusRevoked e -> e.decider();
            default -> context.actor();
        };
    }

    private static Refused refused(RefusalCode code, String field) {
        return new Refused(new Refusal(code, field));
    }
}
