package org.safar.command.victimcase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.hub.HubPractice;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;
import org.safar.kernel.victimcase.TimeEvent.DeadlineSet;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * By which day a hub that has set deadlines of its own has to answer. It is told beside the event that asks for the answer, by the
 * practice in force on that event's day, and so stays as it was when the practice changes.
 */
final class PracticeDays {
    private PracticeDays() {}

    /** The event, and the day that it sets where the hub has a practice of its own. */
    static List<DomainEvent> besides(VictimCaseEvent event, HubPractice practice) {
        var day = event.occurredOn();
        if (!practice.setsDeadlines() || !day.recorded()) return List.of(event);
        var own = practice.deadlines(day);
        return switch (event) {
            case ReturnRiskAssessed e -> List.of(e, set(day, Deadline.RISK, e.side(), own.riskDays()));
            case PersonDeparted e -> List.of(e, set(day, Deadline.RECEPTION, null, own.receptionDays()));
            case ReviewRequested e -> List.of(e, set(day, Deadline.REVIEW_DECISION, null, own.reviewDays()));
            default -> List.of(event);
        };
    }

    /** The last of so many whole days after the date is the last on which it holds. */
    private static DeadlineSet set(PartialDate day, Deadline deadline, @Nullable ReturnSide side, int days) {
        LocalDate passes = day.latest().plusDays(days + 1L);
        return new DeadlineSet(day, deadline, side, PartialDate.of(passes));
    }
}
