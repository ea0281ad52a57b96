package org.safar.command.victimcase;

import static org.safar.command.victimcase.ProtectiveRules.broken;
import static org.safar.kernel.BreachCode.CLOSED_DURING_REFLECTION;
import static org.safar.kernel.BreachCode.CLOSED_WHILE_UNDER_WAY;
import static org.safar.kernel.BreachCode.CLOSED_WITH_OPEN_REFERRAL;

import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.kernel.BreachCode;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * A case is not closed on somebody who is still deciding, who is on the way, or whom another state is asked to take over. Death closes
 * it with items open.
 */
final class ClosingRules {
    private ClosingRules() {}

    static Stream<BreachCode> brokenBy(CaseClosed closing, CaseHistory history) {
        if (closing.reason() == ClosingReason.DECEASED) return Stream.empty();
        var day = closing.occurredOn();
        return Stream.of(
                        broken(referred(history, day), CLOSED_WITH_OPEN_REFERRAL),
                        broken(reflecting(history, day), CLOSED_DURING_REFLECTION),
                        broken(underWay(history, day), CLOSED_WHILE_UNDER_WAY))
                .flatMap(Function.identity());
    }

    /** Offered by the day, and by the day neither answered with no, nor taken back, nor completed. */
    private static boolean referred(CaseHistory history, PartialDate day) {
        var open = new HashSet<ReferralId>();
        history.all(RecordEvent.class)
                .filter(event -> !day.surelyBefore(event.occurredOn()))
                .forEach(event -> {
                    if (event instanceof CaseReferred e) open.add(e.referral());
                    if (event instanceof CaseReferralEnded e) open.remove(e.referral());
                });
        return !open.isEmpty();
    }

    private static boolean reflecting(CaseHistory history, PartialDate day) {
        return Reflection.all(history).stream().anyMatch(it -> it.runs(day));
    }

    /** Departed by the day, and by the day nobody had received the person. */
    private static boolean underWay(CaseHistory history, PartialDate day) {
        var departed = history.all(PersonDeparted.class).anyMatch(e -> !day.surelyBefore(e.occurredOn()));
        var received = history.all(PersonReceived.class)
                .map(VictimCaseEvent::occurredOn)
                .anyMatch(on -> !day.surelyBefore(on));
        return departed && !received;
    }
}
