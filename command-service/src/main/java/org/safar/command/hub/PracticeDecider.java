package org.safar.command.hub;

import static java.util.Objects.requireNonNullElse;
import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.CODE_TAKEN;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.KEY_IS_REVOKED;
import static org.safar.kernel.RefusalCode.OWN_COUNTRY;
import static org.safar.kernel.RefusalCode.PLACE_OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.QUARTER_NOT_OVER;
import static org.safar.kernel.RefusalCode.UNKNOWN_KEY;
import static org.safar.kernel.hub.HubPractice.USUAL;

import java.time.LocalDate;
import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Check;
import org.safar.command.decision.Refusal;
import org.safar.command.hub.HubCommand.*;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.DeadlinesSet;
import org.safar.kernel.hub.HubEvent.KeyRegistered;
import org.safar.kernel.hub.HubEvent.KeyRevoked;
import org.safar.kernel.hub.HubEvent.LanguagesSet;
import org.safar.kernel.hub.HubEvent.RegisterTotalsDeclared;
import org.safar.kernel.hub.HubEvent.RetentionSet;
import org.safar.kernel.hub.HubEvent.TransferBasisAgreed;
import org.safar.kernel.hub.HubEvent.ZoneSet;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.time.Quarter;

/** The rules of how a hub works: what it may pass on and to whom, how long it keeps, by when it answers, what its register counts. */
final class PracticeDecider {
    private PracticeDecider() {}

    /** @param recordedOn the latest day on which the message can have been written */
    static Decision decide(HubHistory hub, HubCommand.Practice command, HubId id, LocalDate recordedOn) {
        return switch (command) {
            case AgreeTransferBasis c ->
                once(
                        hub,
                        new TransferBasisAgreed(c.from(), c.with(), c.instrument(), c.until(), c.fields()),
                        unless(withItself(c, id)));

            case SetRetention c -> once(hub, new RetentionSet(c.from(), c.months()), unless());
            case SetDeadlines c -> once(hub, deadlines(c), unless());
            case SetZone c -> once(hub, new ZoneSet(c.from(), c.zone()), unless(zoneElsewhere(c, id)));
            case SetLanguages c -> once(hub, new LanguagesSet(c.from(), c.languages()), unless());

            case RegisterKey c when hub.practice().keys().contains(registered(c)) -> unchanged();
            case RegisterKey c -> unless(revoked(hub, c), taken(hub, c)).then(registered(c));

            case RevokeKey c
            when hub.practice().revokedKeys().stream().anyMatch(e -> e.key().equals(c.key())) -> unchanged();
            case RevokeKey c -> unless(unknown(hub, c)).then(new KeyRevoked(c.from(), c.key()));

            case DeclareRegisterTotals c
            when hub.practice().totals(c.quarter()).filter(totals(c)::equals).isPresent() -> unchanged();
            case DeclareRegisterTotals c ->
                unless(notOver(c.quarter(), recordedOn), notTakingPart(hub, c.quarter()))
                        .then(totals(c));
        };
    }

    /** A rule that stands already is not set again; one that was replaced since is. */
    private static Decision once(HubHistory hub, HubEvent.Practice event, Check check) {
        return hub.practice().standsAs(event) ? unchanged() : check.then(event);
    }

    private static DeadlinesSet deadlines(SetDeadlines c) {
        return new DeadlinesSet(
                c.from(),
                requireNonNullElse(c.offerDays(), USUAL.offerDays()),
                requireNonNullElse(c.receptionHours(), USUAL.receptionHours()),
                requireNonNullElse(c.riskDays(), USUAL.riskDays()),
                requireNonNullElse(c.reviewDays(), USUAL.reviewDays()));
    }

    private static KeyRegistered registered(RegisterKey c) {
        return new KeyRegistered(c.from(), c.use(), c.key(), c.until());
    }

    private static RegisterTotalsDeclared totals(DeclareRegisterTotals c) {
        return new RegisterTotalsDeclared(c.occurredOn(), c.quarter(), c.reported(), c.presumed(), c.confirmed());
    }

    private static Optional<Refusal> withItself(AgreeTransferBasis c, HubId id) {
        return refuse(c.with().equals(id.country()), new Refusal(OWN_COUNTRY, "/with"));
    }

    private static Optional<Refusal> zoneElsewhere(SetZone c, HubId id) {
        return refuse(!c.zone().country().equals(id.code()), new Refusal(PLACE_OUTSIDE_HUB, "/zone"));
    }

    private static Optional<Refusal> revoked(HubHistory hub, RegisterKey c) {
        var revoked =
                hub.practice().revokedKeys().stream().anyMatch(e -> e.key().equals(c.key()));
        return refuse(revoked, new Refusal(KEY_IS_REVOKED, "/key"));
    }

    private static Optional<Refusal> taken(HubHistory hub, RegisterKey c) {
        return refuse(knows(hub, c.key()), new Refusal(CODE_TAKEN, "/key"));
    }

    private static Optional<Refusal> unknown(HubHistory hub, RevokeKey c) {
        return refuse(!knows(hub, c.key()), new Refusal(UNKNOWN_KEY, "/key"));
    }

    private static boolean knows(HubHistory hub, PublicKey key) {
        return hub.practice().keys().stream().anyMatch(e -> e.key().equals(key));
    }

    private static Optional<Refusal> notOver(Quarter quarter, LocalDate recordedOn) {
        return refuse(!quarter.lastDay().isBefore(recordedOn), new Refusal(QUARTER_NOT_OVER, "/quarter"));
    }

    /** A hub that joined in the middle of a quarter has something to count in it. */
    private static Optional<Refusal> notTakingPart(HubHistory hub, Quarter quarter) {
        var part = quarter.firstDay().datesUntil(quarter.lastDay().plusDays(1)).anyMatch(hub::participates);
        return refuse(!part, new Refusal(HUB_NOT_JOINED, "/quarter"));
    }
}
