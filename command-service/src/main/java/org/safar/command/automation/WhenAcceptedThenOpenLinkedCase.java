package org.safar.command.automation;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safar.command.appender.AtOnce;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.decision.ThingBook;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralHistory;

/**
 * An accepted offer's case begins with the acceptance: a case without a history would be free for a second offer, and two persons would
 * be in it. The to-do list asks for the same, by the same message.
 */
public final class WhenAcceptedThenOpenLinkedCase implements AtOnce {
    private static final String ACCEPTED =
            EventCatalogue.typeOf(ReferralAccepted.class).name();

    private final ThingBook things;
    private final InstantSource clock;
    private final String build;

    /** @param build of the platform, kept with every event */
    public WhenAcceptedThenOpenLinkedCase(ThingBook things, InstantSource clock, String build) {
        this.things = things;
        this.clock = clock;
        this.build = build;
    }

    @Override
    public List<Report> after(Report message, Outcome.Stored stored) {
        if (!(message.thing() instanceof ReferralId referral)) return List.of();
        var provenance = message.envelope().provenance();
        return stored.events().stream()
                .filter(event -> event.name().equals(ACCEPTED))
                .flatMap(event -> opening(referral, event.sequence(), provenance).stream())
                .toList();
    }

    private Optional<Report> opening(ReferralId referral, long sequence, Provenance provenance) {
        var history = ReferralHistory.NOTHING;
        for (var event : things.of(referral)) history = history.with((ReferralEvent) event);
        var offered = history.offered().orElseThrow();
        var accepted = history.last(ReferralAccepted.class).orElseThrow();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var told = new WhenReferralMovesThenTellItsCases.Told(referral, sequence, provenance, now);
        return told.opened(offered, accepted).map(todo -> todo.asked(now, build));
    }
}
