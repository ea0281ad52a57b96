package org.safar.kernel.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.referral.ReferralEvent.ConsentReceiptShared;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.referral.ReferralEvent.ReturnMessageSent;
import org.safar.kernel.referral.ReferralEvent.ServiceContinuityShared;

/**
 * What has happened to a referral. Each offer begins anew: what was said on an earlier one says nothing of the one that stands.
 *
 * @param events in the order they were stored, without notes
 */
public record ReferralHistory(List<ReferralEvent> events) {
    public static final ReferralHistory NOTHING = new ReferralHistory(List.of());

    public ReferralHistory {
        events = List.copyOf(events);
    }

    public static ReferralHistory of(ReferralEvent... events) {
        var history = NOTHING;
        for (var event : events) history = history.with(event);
        return history;
    }

    public ReferralHistory with(ReferralEvent event) {
        if (event instanceof ReferralMessageNoted) return this;
        var more = new ArrayList<>(events);
        more.add(event);
        return new ReferralHistory(more);
    }

    /** From the last offer on; nothing before the first. */
    public List<ReferralEvent> round() {
        var from = 0;
        for (var at = 0; at < events.size(); at++) if (events.get(at) instanceof ReferralOffered) from = at;
        return events.subList(from, events.size());
    }

    /** Of the offer that was made last, in order. */
    public <E extends ReferralEvent> Stream<E> all(Class<E> type) {
        return round().stream().filter(type::isInstance).map(type::cast);
    }

    /** Of the offer that was made last. */
    public <E extends ReferralEvent> Optional<E> last(Class<E> type) {
        return all(type).reduce((_, later) -> later);
    }

    /** The offer that was made last; empty before the first. */
    public Optional<ReferralOffered> offered() {
        return last(ReferralOffered.class);
    }

    /** Empty before the first offer. */
    public Optional<ReferralStage> stage() {
        return round().stream()
                .map(ReferralHistory::stageAfter)
                .flatMap(Optional::stream)
                .reduce((_, later) -> later);
    }

    public boolean isAt(ReferralStage stage) {
        return stage().filter(stage::equals).isPresent();
    }

    /** Whether the hub made the offer. */
    public boolean offeredBy(HubId hub) {
        return offered().filter(e -> e.hub() == hub).isPresent();
    }

    /** Whether the offer was made to the hub. */
    public boolean offeredTo(HubId hub) {
        return offered().filter(e -> e.receiver().equals(Recipient.of(hub))).isPresent();
    }

    /** The disclosure that holds, where its envelope waits to be fetched. */
    public Optional<IdentityDisclosed> waiting() {
        return last(IdentityDisclosed.class).filter(e -> e.envelope() != null && !fetched(e));
    }

    /** Whether identity has reached the receiver: fetched by a hub, handed over to a partner. */
    public boolean identityPassed() {
        return all(IdentityDisclosed.class).anyMatch(e -> e.envelope() == null || fetched(e));
    }

    /** The case that the receiving hub opened or named for the person, on this offer or an earlier one. */
    public Optional<ReferralAccepted> linked() {
        return events.stream()
                .filter(ReferralAccepted.class::isInstance)
                .map(ReferralAccepted.class::cast)
                .filter(e -> e.linkedCase() != null)
                .reduce((_, later) -> later);
    }

    private boolean fetched(IdentityDisclosed disclosed) {
        return all(EnvelopeFetched.class).anyMatch(e -> e.envelope().equals(disclosed.envelope()));
    }

    private static Optional<ReferralStage> stageAfter(ReferralEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ReferralOffered _ -> ReferralStage.OFFERED;
                    case ReferralAccepted _ -> ReferralStage.ACCEPTED;
                    case ReferralDeclined _ -> ReferralStage.DECLINED;
                    case ReferralWithdrawn _ -> ReferralStage.WITHDRAWN;
                    case ReferralExpired _ -> ReferralStage.EXPIRED;
                    case ReferralCompleted _ -> ReferralStage.COMPLETED;
                    case ConsentReceiptShared _,
                            IdentityDisclosed _,
                            EnvelopeFetched _,
                            ServiceContinuityShared _,
                            ReturnMessageSent _,
                            ReferralMessageNoted _ -> null;
                });
    }
}
