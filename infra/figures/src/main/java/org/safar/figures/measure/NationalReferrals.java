package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.HUB;
import static org.safar.figures.measure.Breakdown.OFFERED_BY;
import static org.safar.figures.measure.Breakdown.PASSED_TO;
import static org.safar.figures.measure.Breakdown.PROVIDER;

import java.util.List;
import java.util.stream.Stream;
import org.safar.figures.Dimension;
import org.safar.figures.Disclosure;
import org.safar.figures.kept.Care;
import org.safar.figures.kept.CareFacts.Referral;
import org.safar.kernel.code.CustodianKind;

/** Whom organisations referred to providers of their own country, and who took whom up; by the day of the referral. */
final class NationalReferrals {
    private NationalReferrals() {}

    static Stream<Amount> of(Measure measure, World world) {
        return world.seen()
                .flatMap(version -> version.facts().referrals().stream()
                        .filter(referral -> counts(measure, referral))
                        .map(referral -> keys(version, referral, world).on(referral.on(), 1)));
    }

    static Waited waited(World world, Span span, Disclosure disclosure) {
        var waits = new Waits(Waiting.REFERRAL_TO_HELP);
        world.seen().forEach(version -> {
            for (var referral : version.facts().referrals())
                if (span.holds(referral.on()))
                    waits.add(referral.on(), pair(version, referral, world), lapse(referral));
        });
        return waits.shown(disclosure);
    }

    private static boolean counts(Measure measure, Referral referral) {
        return switch (measure) {
            case NATIONAL_REFERRALS -> true;
            case NATIONAL_REFERRALS_TAKEN_UP -> referral.taken() != null;
            default -> throw new IllegalArgumentException("no measure of referrals within a country");
        };
    }

    private static Lapse lapse(Referral referral) {
        return Lapse.days(referral.on(), referral.taken(), referral.over());
    }

    private static List<String> pair(Care.Version version, Referral referral, World world) {
        var to = world.keeper(referral.provider()).map(CustodianKind::code).orElse(Dimension.NOT_RECORDED);
        return List.of(version.custodianKind().code(), to);
    }

    private static Amount.Keys keys(Care.Version version, Referral referral, World world) {
        return new Amount.Keys()
                .put(HUB, version.hub())
                .put(OFFERED_BY, version.custodianKind())
                .put(PASSED_TO, world.keeper(referral.provider()).orElse(null))
                .put(PROVIDER, referral.provider().value());
    }
}
