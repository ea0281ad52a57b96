package org.safar.command.decision;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.HUB_NOT_YET_JOINED;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.THING_NOT_OPENED;
import static org.safar.kernel.RefusalCode.UNKNOWN_CUSTODIAN;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.safar.command.decision.KeptCommand.Opening;
import org.safar.command.decision.Reception.Breaches;
import org.safar.command.decision.Reception.Law;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;

/**
 * The law of a thing that an organisation of a hub keeps: what holds for every such thing, then the rules of its kind.
 *
 * @param books what is known of hubs and other things
 * @param note stored where a message changes nothing
 */
public record KeptLaw<C extends KeptCommand>(
        Books books, Class<C> commands, Rules<C> rules, Function<PartialDate, KeptEvent.Noted> note)
        implements Law<Past> {
    /** What holds for one kind of thing. */
    @FunctionalInterface
    public interface Rules<C extends KeptCommand> {
        Decision decide(Past past, C command, KeptContext context);
    }

    @Override
    public Optional<Refusal> outOfReach(Past past, Report report) {
        var outside = past.opened()
                .map(e ->
                        e.hub() != report.envelope().hub() || !report.reach().covers(e.custodian(), e.custodianKind()))
                .orElse(!report.byReference());
        return refuse(outside, new Refusal(NOT_THIS_HUBS_THING));
    }

    @Override
    public Decision decide(Past past, Command command, Report report) {
        var told = commands.cast(command);
        var context = context(report);
        return unless(
                        hubNotYetJoined(context),
                        hubNotJoined(context),
                        notOpened(past, told),
                        inFuture(told, context),
                        beforeItsBeginning(past, told),
                        unknownCustodian(told, context),
                        forAnother(told, context))
                .then(() -> rules.decide(past, told, context));
    }

    @Override
    public Past evolve(Past past, long sequence, DomainEvent event) {
        return past.with((KeptEvent) event);
    }

    @Override
    public DomainEvent note(Command command) {
        return note.apply(command.occurredOn());
    }

    @Override
    public Breaches breaches(Past before, Past after, List<DomainEvent> events, Report report) {
        return Breaches.NONE;
    }

    private KeptContext context(Report report) {
        var envelope = report.envelope();
        HubId hub = Objects.requireNonNull(envelope.hub(), "such a message is of a hub");
        var recordedOn = HubDays.latest(envelope.recordedAt());
        return new KeptContext(
                report.thing(), hub, recordedOn, report.reach(), books.hubs().of(hub), books);
    }

    private static Optional<Refusal> hubNotYetJoined(KeptContext context) {
        return refuse(!context.rules().joined(), new Refusal(HUB_NOT_YET_JOINED));
    }

    private static Optional<Refusal> hubNotJoined(KeptContext context) {
        return refuse(!context.rules().participates(context.recordedOn()), new Refusal(HUB_NOT_JOINED));
    }

    private static Optional<Refusal> notOpened(Past past, KeptCommand command) {
        var missing = past.opened().isEmpty() && !(command instanceof Opening);
        return refuse(missing, new Refusal(THING_NOT_OPENED));
    }

    private static Optional<Refusal> inFuture(KeptCommand command, KeptContext context) {
        return refuse(command.occurredOn().surelyAfter(context.recordedOn()), new Refusal(DATE_IN_FUTURE));
    }

    private static Optional<Refusal> beforeItsBeginning(Past past, KeptCommand command) {
        var before = past.opened()
                .filter(opened -> command.occurredOn().surelyBefore(opened.occurredOn()))
                .isPresent();
        var may = command.mayPrecede() || command instanceof Opening;
        return refuse(before && !may, new Refusal(BEFORE_ITS_BEGINNING));
    }

    private static Optional<Refusal> unknownCustodian(KeptCommand command, KeptContext context) {
        var unknown = command instanceof Opening opening
                && context.rules().custodian(opening.custodian()).isEmpty();
        return refuse(unknown, new Refusal(UNKNOWN_CUSTODIAN, "/custodian"));
    }

    /** Nobody opens a thing that they could not write to afterwards. */
    private static Optional<Refusal> forAnother(KeptCommand command, KeptContext context) {
        var another = command instanceof Opening opening
                && context.rules()
                        .custodian(opening.custodian())
                        .filter(kind -> !context.reach().covers(opening.custodian(), kind))
                        .isPresent();
        return refuse(another, new Refusal(NOT_THIS_HUBS_THING));
    }
}
