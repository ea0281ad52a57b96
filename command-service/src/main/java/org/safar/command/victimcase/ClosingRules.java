package org.safar.command.victimcase;

import static org.safar.command.victimcase.ProtectiveRules.broken;
import static org.safar.kernel.BreachCode.CLOSED_DURING_REFLECTION;
import static org.safar.kernel.BreachCode.CLOSED_WHILE_UNDER_WAY;

import java.util.stream.Stream;
import org.safar.kernel.BreachCode;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** A case is not closed on somebody who is still deciding, or who is on the way. Death closes it with items open. */
final class ClosingRules {
    private ClosingRules() {}

    static Stream<BreachCode> brokenBy(CaseClosed closing, CaseHistory history) {
        if (closing.reason() == ClosingReason.DECEASED) return Stream.empty();
        var day = closing.occurredOn();
        return Stream.concat(
                broken(reflecting(history, day), CLOSED_DURING_REFLECTION),
                broken(underWay(history, day), CLOSED_WHILE_UNDER_WAY));
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
