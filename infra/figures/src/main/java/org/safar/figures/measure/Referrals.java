package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.FROM;
import static org.safar.figures.measure.Breakdown.OFFERED_BY;
import static org.safar.figures.measure.Breakdown.OUTCOME;
import static org.safar.figures.measure.Breakdown.RECEIVER;
import static org.safar.figures.measure.Breakdown.TAKEN_BY;
import static org.safar.figures.measure.Breakdown.TO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Disclosure;
import org.safar.figures.kept.ReferralFacts;
import org.safar.figures.kept.ReferralFacts.Round;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.referral.ReferralStage;

/** What a referral amounts to: each offer of it counts by the day on which it was made, whatever came of it later. */
final class Referrals {
    static final String UNANSWERED = "unanswered";
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";
    static final String EXPIRED = "expired";
    static final String WITHDRAWN = "withdrawn";

    /** Of a receiver that has one. */
    static final String HUB = "hub";

    static final String STATE = "state";
    static final String NGO = "ngo";
    static final String INTERNATIONAL = "international";

    private Referrals() {}

    static Stream<Amount> of(Measure measure, ReferralFacts facts, Amount.Keys common) {
        return facts.rounds().stream()
                .filter(round -> counts(measure, round))
                .map(round -> keys(round, common).on(round.on(), 1));
    }

    static Waited waited(World world, Span span, Disclosure disclosure) {
        var waits = new Waits(Waiting.OFFER_TO_ACCEPTANCE);
        for (var thing : world.things()) {
            var referral = thing.known().referral();
            if (referral == null) continue;
            for (var round : referral.rounds())
                if (span.holds(round.on())) waits.add(round.on(), pair(round), lapse(round));
        }
        return waits.shown(disclosure);
    }

    private static List<String> pair(Round round) {
        return List.of(round.from().hub().code(), round.state().code());
    }

    private static Lapse lapse(Round round) {
        var taken = round.taken();
        if (taken == null) return outcome(round).equals(UNANSWERED) ? Lapse.Without.OPEN : Lapse.Without.ENDED;
        var waited = Duration.between(round.told(), taken.told());
        // two clocks that do not agree
        if (waited.isNegative()) return Lapse.Without.UNDATED;
        return new Lapse.Reached(Math.toIntExact(waited.toHours()));
    }

    private static boolean counts(Measure measure, Round round) {
        return switch (measure) {
            case REFERRALS_OFFERED -> true;
            case REFERRALS_ACCEPTED -> outcome(round).equals(ACCEPTED);
            case REFERRALS_DECLINED -> outcome(round).equals(DECLINED);
            case REFERRALS_EXPIRED -> outcome(round).equals(EXPIRED);
            case REFERRALS_WITHDRAWN -> outcome(round).equals(WITHDRAWN);
            case REFERRALS_UNANSWERED -> outcome(round).equals(UNANSWERED);
            case REFERRALS_COMPLETED -> round.stage() == ReferralStage.COMPLETED;
            default -> throw new IllegalArgumentException("no measure of referrals");
        };
    }

    /** What was accepted stays so, even if it was taken back later. */
    static String outcome(Round round) {
        if (round.taken() != null) return ACCEPTED;
        return switch (round.stage()) {
            case OFFERED -> UNANSWERED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
            case ACCEPTED, COMPLETED -> ACCEPTED;
        };
    }

    private static Amount.Keys keys(Round round, Amount.Keys common) {
        var partner = round.partner();
        return common.and()
                .put(FROM, round.from().hub())
                .put(TO, round.state().code())
                .put(OUTCOME, outcome(round))
                .put(RECEIVER, partner == null ? HUB : partner.code())
                .put(OFFERED_BY, round.from().kind())
                .put(TAKEN_BY, takenBy(round).orElse(null));
    }

    /** Which kind of organisation has taken the person over; at a partner without a hub, what that is. */
    private static Optional<String> takenBy(Round round) {
        var taken = round.taken();
        if (taken == null) return Optional.empty();
        var kind = taken.kind();
        return kind == null ? Optional.ofNullable(kept(round.partner())) : Optional.of(kind.code());
    }

    private static @Nullable String kept(@Nullable PartnerKind partner) {
        return switch (partner) {
            case null -> null;
            case EMBASSY, STATE_BODY -> STATE;
            case NGO -> NGO;
            case MISSION -> INTERNATIONAL;
        };
    }
}
