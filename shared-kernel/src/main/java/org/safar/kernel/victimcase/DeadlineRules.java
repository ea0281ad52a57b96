package org.safar.kernel.victimcase;

import static org.safar.kernel.code.Deadline.CONSENT;
import static org.safar.kernel.code.Deadline.MAJORITY;
import static org.safar.kernel.code.Deadline.MONITORING;
import static org.safar.kernel.code.Deadline.RECEPTION;
import static org.safar.kernel.code.Deadline.REFLECTION;
import static org.safar.kernel.code.Deadline.REVIEW;
import static org.safar.kernel.code.Deadline.REVIEW_DECISION;
import static org.safar.kernel.code.Deadline.RISK;
import static org.safar.kernel.victimcase.DeadlineRule.by;
import static org.safar.kernel.victimcase.DeadlineRule.lapse;
import static org.safar.kernel.victimcase.DeadlineRule.task;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.hub.HubPractice;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.DeadlineRule.Due;
import org.safar.kernel.victimcase.Deadlines.Item;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.MobilityEvent.PersonRemoved;
import org.safar.kernel.victimcase.MobilityEvent.PersonResettled;
import org.safar.kernel.victimcase.MobilityEvent.ReturnCancelled;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;
import org.safar.kernel.victimcase.MobilityEvent.StayGranted;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.ProtectionEvent.AssistanceDeclined;
import org.safar.kernel.victimcase.ProtectionEvent.AssistanceEnded;
import org.safar.kernel.victimcase.ProtectionEvent.MonitoringReported;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodEnded;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;
import org.safar.kernel.victimcase.ProtectionEvent.ReintegrationStarted;

/** What time brings about in a case, a line each: the event that sets it, its day, the events that answer it. */
final class DeadlineRules {
    /** Under 18 is a child: Palermo Protocol Art. 3 (d). */
    private static final int MAJORITY_YEARS = 18;

    /** Months of reintegration after which it is reported how the person is doing. */
    private static final List<Integer> MONITORED = List.of(1, 3, 6, 12);

    static final List<DeadlineRule<?>> ALL = List.of(
            lapse(
                    REVIEW,
                    VictimNotConfirmed.class,
                    e -> dayAfter(e.reviewUntil()),
                    by(VictimConfirmed.class),
                    by(ReviewRequested.class),
                    by(PersonDied.class)),
            task(
                    REVIEW_DECISION,
                    ReviewRequested.class,
                    e -> one(after(e.occurredOn(), HubPractice.USUAL.reviewDays())),
                    by(ReviewDecided.class),
                    by(VictimConfirmed.class),
                    by(PersonDied.class)),
            task(
                    MAJORITY,
                    PersonDescribed.class,
                    e -> one(majority(e)),
                    by(ConsentGiven.class, DeadlineRules::asAnAdult),
                    by(PersonDied.class)),
            task(
                    CONSENT,
                    ConsentGiven.class,
                    ConsentDeadlines::of,
                    by(ConsentWithdrawn.class, ConsentDeadlines::withdrawn),
                    by(PersonDied.class)),
            task(
                    REFLECTION,
                    ReflectionPeriodStarted.class,
                    e -> one(dayAfter(e.until())),
                    by(ReflectionPeriodEnded.class),
                    by(AssistanceDeclined.class),
                    by(AssistanceEnded.class),
                    by(PersonDied.class)),
            task(
                    RISK,
                    ReturnRiskAssessed.class,
                    e -> List.of(new Due(e.side().code(), after(e.occurredOn(), HubPractice.USUAL.riskDays()))),
                    by(PersonDeparted.class),
                    by(ReturnCancelled.class),
                    by(StayGranted.class),
                    by(PersonRemoved.class),
                    by(PersonResettled.class),
                    by(PersonDied.class)),
            task(
                    RECEPTION,
                    PersonDeparted.class,
                    e -> one(after(e.occurredOn(), HubPractice.USUAL.receptionDays())),
                    by(PersonReceived.class),
                    by(PersonRemoved.class),
                    by(PersonResettled.class),
                    by(PersonDied.class)),
            task(
                    MONITORING,
                    ReintegrationStarted.class,
                    e -> monitoring(e.occurredOn()),
                    by(MonitoringReported.class, (e, item) -> e.month() >= month(item)),
                    by(AssistanceDeclined.class),
                    by(AssistanceEnded.class),
                    by(PersonDied.class)));

    private static final Map<Deadline, DeadlineRule<?>> BY_DEADLINE = byDeadline();

    private DeadlineRules() {}

    static DeadlineRule<?> of(Deadline deadline) {
        var rule = BY_DEADLINE.get(deadline);
        if (rule == null) throw new IllegalStateException("no rule for " + deadline);
        return rule;
    }

    /** The day after the last that the date can mean: nobody's time is cut short where a hub knows the month only. */
    static Optional<LocalDate> dayAfter(PartialDate last) {
        return last.recorded() ? Optional.of(last.latest().plusDays(1)) : Optional.empty();
    }

    private static List<Due> one(Optional<LocalDate> passes) {
        return List.of(new Due(null, passes));
    }

    /** The last of so many whole days after the date is the last on which it holds. */
    private static Optional<LocalDate> after(PartialDate date, int days) {
        return dayAfter(date).map(day -> day.plusDays(days));
    }

    private static List<Due> monitoring(PartialDate begin) {
        return MONITORED.stream()
                .map(month -> new Due(
                        Integer.toString(month),
                        begin.recorded()
                                ? Optional.of(begin.latest().plusMonths(month).plusDays(1))
                                : Optional.empty()))
                .toList();
    }

    /** A later report tells what an earlier one would have. */
    private static int month(Item item) {
        return Integer.parseInt(Objects.requireNonNull(item.key(), "monitoring is kept by its month"));
    }

    /** At 18 a new consent is due: the person's own, beside no guardian's. */
    private static boolean asAnAdult(ConsentGiven given, Item item) {
        return given.guardian() == null && !given.occurredOn().surelyBefore(item.passes());
    }

    /** Only the year of birth is known, so it is certain on the first day after the year of the eighteenth birthday. */
    private static Optional<LocalDate> majority(PersonDescribed person) {
        var born = person.birthYear();
        if (born == null || person.child() == Answer.NO) return Optional.empty();
        var certain = LocalDate.of(born + MAJORITY_YEARS + 1, 1, 1);
        var on = person.occurredOn();
        var childThen = on.recorded() ? on.earliest().isBefore(certain) : person.child() == Answer.YES;
        return childThen ? Optional.of(certain) : Optional.empty();
    }

    private static Map<Deadline, DeadlineRule<?>> byDeadline() {
        var rules = new EnumMap<Deadline, DeadlineRule<?>>(Deadline.class);
        for (var rule : ALL) rules.put(rule.deadline(), rule);
        return rules;
    }
}
