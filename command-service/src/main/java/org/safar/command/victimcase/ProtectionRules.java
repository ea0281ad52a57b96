package org.safar.command.victimcase;

import static org.safar.command.victimcase.ProtectiveRules.broken;
import static org.safar.kernel.BreachCode.ASSISTED_THOUGH_DECLINED;
import static org.safar.kernel.BreachCode.ASSISTED_WITHOUT_CONSENT;
import static org.safar.kernel.BreachCode.REFLECTION_CUT_SHORT;
import static org.safar.kernel.BreachCode.REFLECTION_OVERLAPS;
import static org.safar.kernel.BreachCode.REFLECTION_TOO_SHORT;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.safar.kernel.BreachCode;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.Consents;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What protection owes the person: time to decide, and help that is neither forced nor withheld. */
final class ProtectionRules {
    /** Days of reflection where the hub has set no law of its own: the Council of Europe Convention's minimum, Art. 13. */
    private static final int REFLECTION_DAYS = 30;

    private ProtectionRules() {}

    static Stream<BreachCode> brokenBy(ProtectionEvent event, Entry entry, CaseHistory history, HubHistory hub) {
        return switch (event) {
            case ReflectionPeriodStarted e ->
                Stream.concat(
                        broken(tooShort(e, hub), REFLECTION_TOO_SHORT),
                        broken(overlaps(history, entry.sequence()), REFLECTION_OVERLAPS));
            case ReflectionPeriodEnded e -> broken(cutShort(history, e, entry.sequence()), REFLECTION_CUT_SHORT);
            case ServiceDelivered _, AdmittedToShelter _, ReintegrationStarted _ ->
                Stream.concat(
                        broken(declined(history, event.occurredOn()), ASSISTED_THOUGH_DECLINED),
                        withoutConsent(history, event.occurredOn()));
            case PlanAgreed _, ReferredToProvider _ -> withoutConsent(history, event.occurredOn());
            // emergency care never waits, for a consent no more than for anything else
            case EmergencyCareStarted _,
                    ShelterLeft _,
                    MonitoringReported _,
                    AssistanceDeclined _,
                    AssistanceResumed _,
                    AssistanceEnded _ -> Stream.empty();
        };
    }

    /** By the rules in force on its first day. Where a date is not whole, the hub has the benefit of the doubt. */
    private static boolean tooShort(ReflectionPeriodStarted e, HubHistory hub) {
        if (!e.occurredOn().recorded() || !e.until().recorded()) return false;
        var minimum = hub.inForce(e.occurredOn())
                .map(HubRulesSet::minimumReflectionDays)
                .orElse(REFLECTION_DAYS);
        return ChronoUnit.DAYS.between(e.occurredOn().earliest(), e.until().latest()) < minimum;
    }

    /** Of two periods that overlap the one that was told later is the one too many. */
    private static boolean overlaps(CaseHistory history, long sequence) {
        var all = Reflection.all(history);
        return all.stream()
                .filter(it -> it.started() == sequence)
                .anyMatch(it -> all.stream().anyMatch(other -> other.started() < sequence && it.overlaps(other)));
    }

    /** Only the person may end it before its time. */
    private static boolean cutShort(CaseHistory history, ReflectionPeriodEnded e, long sequence) {
        return e.reason() != ReflectionEnd.PERSONS_OWN_WISH
                && Reflection.all(history).stream()
                        .filter(it -> it.ended() != null && it.ended() == sequence)
                        .anyMatch(it -> e.occurredOn().surelyBefore(it.until()));
    }

    /** The person had said no before, and had not come back to it by then. */
    private static boolean declined(CaseHistory history, PartialDate day) {
        return history.all(AssistanceDeclined.class)
                .map(VictimCaseEvent::occurredOn)
                .filter(no -> no.surelyBefore(day))
                .anyMatch(no -> history.all(ProtectionEvent.class)
                        .filter(ProtectionRules::cameBack)
                        .map(VictimCaseEvent::occurredOn)
                        .noneMatch(back -> !back.surelyBefore(no) && !day.surelyBefore(back)));
    }

    private static Stream<BreachCode> withoutConsent(CaseHistory history, PartialDate day) {
        return broken(!Consents.active(history, ConsentScope.ASSISTANCE, null, day), ASSISTED_WITHOUT_CONSENT);
    }

    private static boolean cameBack(ProtectionEvent event) {
        return event instanceof AssistanceResumed
                || event instanceof PlanAgreed
                || event instanceof EmergencyCareStarted;
    }
}
