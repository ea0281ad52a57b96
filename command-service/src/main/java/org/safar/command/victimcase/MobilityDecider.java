package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.victimcase.Told.anew;
import static org.safar.command.victimcase.Told.once;
import static org.safar.kernel.RefusalCode.ALREADY_DEPARTED;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.NOT_DEPARTED;
import static org.safar.kernel.RefusalCode.NO_RETURN_UNDER_WAY;
import static org.safar.kernel.RefusalCode.RECEPTION_NOT_OVERDUE;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Mobility.*;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Deadlines;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.MobilityStage;

/** The rules of stay and return. What protects a returning person is in {@link MobilityRules}: hubs tell what happened. */
final class MobilityDecider {
    private MobilityDecider() {}

    static Decision decide(CaseHistory history, Mobility command, CaseContext context) {
        return switch (command) {
            case GrantStay c ->
                once(
                        history,
                        new StayGranted(c.occurredOn(), c.body(), c.basis(), c.until()),
                        unless(unknown(c.body(), context)));

            case RefuseStay c ->
                once(
                        history,
                        new StayRefused(c.occurredOn(), c.body(), c.reason(), c.reviewUntil()),
                        unless(unknown(c.body(), context)));

            case RequestReturn c ->
                anew(
                        history,
                        new ReturnRequested(c.occurredOn(), c.country()),
                        unless(),
                        ReturnRequested.class,
                        ReturnCancelled.class);

            case AssessReturnRisk c ->
                once(
                        history,
                        PracticeDays.besides(
                                assessed(c, context), context.rules().practice()),
                        unless());

            case ConsentToReturn c ->
                anew(
                        history,
                        new ReturnConsented(c.occurredOn()),
                        unless(),
                        ReturnConsented.class,
                        ReturnCancelled.class);

            case ArrangeTravel c -> anew(history, event(c), unless(), TravelArranged.class, ReturnCancelled.class);

            case RequestTravel c ->
                anew(
                        history,
                        event(c),
                        SafeTravel.check(event(c), history, context),
                        TravelArranged.class,
                        ReturnCancelled.class);

            case CancelReturn c ->
                anew(
                        history,
                        new ReturnCancelled(c.occurredOn(), c.reason()),
                        unless(alreadyDeparted(history), noReturnUnderWay(history)),
                        MobilityEvent.class);

            case RecordDeparture c ->
                once(
                        history,
                        PracticeDays.besides(
                                new PersonDeparted(c.occurredOn()),
                                context.rules().practice()),
                        unless());

            case RecordReception c ->
                once(
                        history,
                        new PersonReceived(c.occurredOn(), c.receiver()),
                        unless(receivedBeforeDeparture(history, c.occurredOn())));

            case MarkNotReceived _ when settled(history) -> unchanged();
            case MarkNotReceived c ->
                once(
                        history,
                        new PersonNotReceived(c.occurredOn()),
                        unless(notDeparted(history), notOverdue(history, c.occurredOn())));

            case RecordRemoval c ->
                once(
                        history,
                        new PersonRemoved(c.occurredOn(), c.country(), c.body()),
                        unless(unknown(c.body(), context)));

            case Resettle c -> once(history, new PersonResettled(c.occurredOn(), c.country()), unless());
        };
    }

    private static ReturnRiskAssessed assessed(AssessReturnRisk c, CaseContext context) {
        return new ReturnRiskAssessed(c.occurredOn(), c.side(), c.risk(), c.bestInterests(), context.actor());
    }

    private static TravelArranged event(RequestTravel c) {
        return new TravelArranged(
                c.occurredOn(), c.country(), c.travelOn(), c.receiverAccepted(), c.familyTogether(), c.project());
    }

    private static TravelArranged event(ArrangeTravel c) {
        return new TravelArranged(
                c.occurredOn(), c.country(), c.travelOn(), c.receiverAccepted(), c.familyTogether(), c.project());
    }

    private static Optional<Refusal> unknown(@Nullable BodyCode body, CaseContext context) {
        return refuse(body != null && !context.rules().knows(body), new Refusal(UNKNOWN_BODY, "/body"));
    }

    private static Optional<Refusal> alreadyDeparted(CaseHistory history) {
        var gone = switch (MobilityStage.of(history)) {
            case DEPARTED, NOT_RECEIVED, RECEIVED, REMOVED, RESETTLED -> true;
            case IN_PLACE,
                    RETURN_REQUESTED,
                    RISK_ASSESSED,
                    RETURN_CONSENTED,
                    TRAVEL_ARRANGED,
                    CANCELLED,
                    STAY_GRANTED -> false;
        };
        return refuse(gone, new Refusal(ALREADY_DEPARTED));
    }

    private static Optional<Refusal> noReturnUnderWay(CaseHistory history) {
        var none = switch (MobilityStage.of(history)) {
            case IN_PLACE, CANCELLED, STAY_GRANTED -> true;
            default -> false;
        };
        return refuse(none, new Refusal(NO_RETURN_UNDER_WAY));
    }

    /** Nobody is to be looked for: received, or looked for already, or taken elsewhere. */
    private static boolean settled(CaseHistory history) {
        return switch (MobilityStage.of(history)) {
            case RECEIVED, NOT_RECEIVED, REMOVED, RESETTLED -> true;
            default -> false;
        };
    }

    private static Optional<Refusal> notDeparted(CaseHistory history) {
        return refuse(departure(history).isEmpty(), new Refusal(NOT_DEPARTED));
    }

    /** By the deadline that runs, which a practice that changes later does not move. */
    private static Optional<Refusal> notOverdue(CaseHistory history, PartialDate day) {
        var overdue = Deadlines.of(history).items().stream()
                .anyMatch(item -> item.deadline() == Deadline.RECEPTION && !day.surelyBefore(item.passes()));
        return refuse(!overdue, new Refusal(RECEPTION_NOT_OVERDUE));
    }

    private static Optional<Refusal> receivedBeforeDeparture(CaseHistory history, PartialDate day) {
        var before = departure(history).filter(day::surelyBefore).isPresent();
        return refuse(before, new Refusal(DATES_REVERSED));
    }

    private static Optional<PartialDate> departure(CaseHistory history) {
        return history.all(PersonDeparted.class).reduce((_, last) -> last).map(PersonDeparted::occurredOn);
    }
}
