package org.safar.command.referral;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.HUB_NOT_YET_JOINED;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.NOT_THIS_SIDE;
import static org.safar.kernel.RefusalCode.THING_NOT_OPENED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Books;
import org.safar.command.decision.Command;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Reach.OneCustodian;
import org.safar.command.decision.Reception.Breaches;
import org.safar.command.decision.Reception.Law;
import org.safar.command.decision.Refusal;
import org.safar.command.decision.Report;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.command.referral.ReferralCommand.ByTime;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.command.referral.ReferralCommand.Offering;
import org.safar.command.referral.ReferralCommand.Receiving;
import org.safar.command.referral.ReferralCommand.WithdrawReferral;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.time.HubDays;

/** What holds for whatever is done in a referral: two sides, each writes its own, and for everybody else it is not there. */
record ReferralLaw(Books books, Envelopes envelopes) implements Law<ReferralHistory> {

    @Override
    public Optional<Refusal> outOfReach(ReferralHistory history, Report report) {
        var outside = history.offered()
                .map(offered -> !offers(offered, report) && !receives(history, report))
                .orElse(!report.byReference());
        return refuse(outside, new Refusal(NOT_THIS_HUBS_THING));
    }

    /** An offer is about the person of its case. */
    @Override
    public Optional<Provenance> provenance(@Nullable Provenance first, Report report) {
        return Optional.ofNullable(first).or(() -> victim(report).flatMap(books.things()::provenance));
    }

    @Override
    public Decision decide(ReferralHistory history, Command command, Report report) {
        var told = (ReferralCommand) command;
        var context = context(report);
        if (told instanceof ByTime && report.byExchange() && history.offered().isPresent())
            return ReferralDecider.decide(history, told, context); // time passes whatever the hub does
        return unless(
                        hubNotYetJoined(context),
                        hubNotJoined(told, context),
                        notOffered(history, told),
                        notThisSide(history, told, report),
                        inFuture(told, context),
                        beforeItsBeginning(history, told))
                .then(() -> ReferralDecider.decide(history, told, context));
    }

    @Override
    public ReferralHistory evolve(ReferralHistory history, long sequence, DomainEvent event) {
        return history.with((ReferralEvent) event);
    }

    @Override
    public DomainEvent note(Command command) {
        return new ReferralMessageNoted(command.occurredOn());
    }

    @Override
    public Breaches breaches(ReferralHistory before, ReferralHistory after, List<DomainEvent> events, Report report) {
        return Breaches.NONE;
    }

    private static Optional<CaseId> victim(Report report) {
        return report.steps().stream()
                .filter(OfferReferral.class::isInstance)
                .map(step -> ((OfferReferral) step).victim())
                .findFirst();
    }

    private ReferralContext context(Report report) {
        var envelope = report.envelope();
        return new ReferralContext(
                (ReferralId) report.thing(),
                sender(report),
                HubDays.latest(envelope.recordedAt()),
                report.reach(),
                books,
                envelopes);
    }

    private static HubId sender(Report report) {
        return Objects.requireNonNull(report.envelope().hub(), "a referral's message is of a hub");
    }

    private static boolean offers(ReferralOffered offered, Report report) {
        return offered.hub() == sender(report) && report.reach().covers(offered.custodian(), offered.custodianKind());
    }

    /**
     * An offer is to the hub's desk; a custodian's own staff may take it on for that custodian. Once taken on it is whose custodian
     * took it.
     */
    private static boolean receives(ReferralHistory history, Report report) {
        if (!history.offeredTo(sender(report))) return false;
        var accepted = history.last(ReferralAccepted.class);
        if (accepted.isPresent()) return covers(accepted.get(), report.reach());
        return !(report.reach() instanceof OneCustodian(var own))
                || report.steps().stream()
                        .allMatch(step -> step instanceof AcceptReferral c && own.equals(c.custodian()));
    }

    private static boolean covers(ReferralAccepted accepted, Reach reach) {
        var custodian = accepted.custodian();
        var kind = accepted.custodianKind();
        return custodian != null && kind != null && reach.covers(custodian, kind);
    }

    private static Optional<Refusal> hubNotYetJoined(ReferralContext context) {
        return refuse(!context.rules().joined(), new Refusal(HUB_NOT_YET_JOINED));
    }

    /** What is taken back does not wait until the hub takes part again. */
    private static Optional<Refusal> hubNotJoined(ReferralCommand command, ReferralContext context) {
        var takesPart = context.rules().participates(context.today());
        return refuse(!takesPart && !(command instanceof WithdrawReferral), new Refusal(HUB_NOT_JOINED));
    }

    private static Optional<Refusal> notOffered(ReferralHistory history, ReferralCommand command) {
        var missing = history.offered().isEmpty() && !(command instanceof OfferReferral);
        return refuse(missing, new Refusal(THING_NOT_OPENED));
    }

    /** A hub writes its own side; where the other side has no hub, the offering hub tells what it did. */
    private static Optional<Refusal> notThisSide(ReferralHistory history, ReferralCommand command, Report report) {
        var hub = sender(report);
        var first = history.offered().isEmpty();
        var attests = history.offered().filter(e -> e.partner() != null).isPresent();
        var own = switch (command) {
            case Offering _ -> first || history.offeredBy(hub);
            case Receiving _ -> history.offeredTo(hub) || attests;
            case ByTime _ -> false;
        };
        return refuse(!own, new Refusal(NOT_THIS_SIDE));
    }

    private static Optional<Refusal> inFuture(ReferralCommand command, ReferralContext context) {
        return refuse(command.occurredOn().surelyAfter(context.today()), new Refusal(DATE_IN_FUTURE));
    }

    private static Optional<Refusal> beforeItsBeginning(ReferralHistory history, ReferralCommand command) {
        var before = history.offered()
                .filter(offered -> command.occurredOn().surelyBefore(offered.occurredOn()))
                .isPresent();
        return refuse(before, new Refusal(BEFORE_ITS_BEGINNING));
    }
}
