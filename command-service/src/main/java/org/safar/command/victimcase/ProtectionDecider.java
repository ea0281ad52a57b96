package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.victimcase.Told.anew;
import static org.safar.command.victimcase.Told.last;
import static org.safar.command.victimcase.Told.once;
import static org.safar.kernel.RefusalCode.NOTHING_TO_RESUME;
import static org.safar.kernel.RefusalCode.NOT_IN_SHELTER;
import static org.safar.kernel.RefusalCode.NO_REFLECTION_RUNNING;
import static org.safar.kernel.RefusalCode.REINTEGRATION_NOT_STARTED;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Protection.*;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.ProtectionStage;

/**
 * The rules of protection. Whether somebody is helped never depends on any proceeding, on being confirmed or on
 * cooperating: nothing here asks for it, and a test holds that.
 */
final class ProtectionDecider {
    private ProtectionDecider() {}

    static Decision decide(CaseHistory history, Protection command) {
        return switch (command) {
            case StartEmergencyCare c ->
                once(history, new EmergencyCareStarted(c.occurredOn(), c.services()), unless());

            case StartReflection c -> once(history, new ReflectionPeriodStarted(c.occurredOn(), c.until()), unless());

            case EndReflection c when isOverAnyway(history, c) -> unchanged();
            case EndReflection c ->
                once(
                        history,
                        new ReflectionPeriodEnded(c.occurredOn(), c.reason()),
                        unless(noReflectionRunning(history)));

            case AgreePlan c -> once(history, new PlanAgreed(c.occurredOn(), c.services(), c.project()), unless());

            case DeliverService c ->
                once(
                        history,
                        new ServiceDelivered(c.occurredOn(), c.service(), c.by(), c.provider(), c.project()),
                        unless());

            case AdmitToShelter c ->
                anew(
                        history,
                        new AdmittedToShelter(c.occurredOn(), c.by(), c.provider(), c.project()),
                        unless(),
                        AdmittedToShelter.class,
                        ShelterLeft.class);

            case LeaveShelter c ->
                anew(
                        history,
                        new ShelterLeft(c.occurredOn(), c.reason()),
                        unless(notInShelter(history)),
                        AdmittedToShelter.class,
                        ShelterLeft.class);

            case ReferToProvider c ->
                once(history, new ReferredToProvider(c.occurredOn(), c.provider(), c.services()), unless());

            case StartReintegration c ->
                once(history, new ReintegrationStarted(c.occurredOn(), c.services(), c.project()), unless());

            case ReportMonitoring c ->
                once(
                        history,
                        new MonitoringReported(c.occurredOn(), c.month(), c.situation()),
                        unless(reintegrationNotStarted(history)));

            case DeclineAssistance c ->
                anew(history, new AssistanceDeclined(c.occurredOn(), c.reason()), unless(), TURNS);

            case ResumeAssistance c ->
                anew(history, new AssistanceResumed(c.occurredOn()), unless(nothingToResume(history)), TURNS);

            case EndAssistance c -> anew(history, new AssistanceEnded(c.occurredOn(), c.reason()), unless(), TURNS);
        };
    }

    private static final Class<?>[] TURNS = {
        AssistanceDeclined.class,
        AssistanceResumed.class,
        AssistanceEnded.class,
        PlanAgreed.class,
        EmergencyCareStarted.class
    };

    /** The clock, or a hub, says that a period is over which somebody ended before. */
    private static boolean isOverAnyway(CaseHistory history, EndReflection c) {
        var all = Reflection.all(history);
        return c.reason() == ReflectionEnd.PERIOD_OVER
                && !all.isEmpty()
                && all.stream().noneMatch(Reflection::open);
    }

    private static Optional<Refusal> noReflectionRunning(CaseHistory history) {
        var running = Reflection.all(history).stream().anyMatch(Reflection::open);
        return refuse(!running, new Refusal(NO_REFLECTION_RUNNING));
    }

    private static Optional<Refusal> notInShelter(CaseHistory history) {
        var in = last(history, AdmittedToShelter.class, ShelterLeft.class)
                .filter(AdmittedToShelter.class::isInstance)
                .isPresent();
        return refuse(!in, new Refusal(NOT_IN_SHELTER));
    }

    private static Optional<Refusal> reintegrationNotStarted(CaseHistory history) {
        var started = history.all(ReintegrationStarted.class).findAny().isPresent();
        return refuse(!started, new Refusal(REINTEGRATION_NOT_STARTED));
    }

    private static Optional<Refusal> nothingToResume(CaseHistory history) {
        var over = switch (ProtectionStage.of(history)) {
            case DECLINED_BY_PERSON, ENDED -> true;
            case NONE, EMERGENCY, REFLECTION, ASSISTED, REINTEGRATION, FOLLOW_UP -> false;
        };
        return refuse(!over, new Refusal(NOTHING_TO_RESUME));
    }
}
