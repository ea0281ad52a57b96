package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.HUB;
import static org.safar.figures.measure.Breakdown.OFFERED_BY;
import static org.safar.figures.measure.Breakdown.PASSED_TO;
import static org.safar.figures.measure.Breakdown.PROVIDER;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.safar.figures.Dimension;
import org.safar.figures.Disclosure;
import org.safar.figures.kept.Care;
import org.safar.figures.kept.CareFacts.Referral;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;

/** Whom organisations referred to providers of their own country, and who took whom up; by the day of the referral. */
final class NationalReferrals {
    private NationalReferrals() {}

    /** Alike in everything by which they can be broken down: there are as many referrals as cases, and few of them differ. */
    private record Alike(HubId hub, CustodianKind from, ProviderCode provider, PartialDate month) {}

    static Stream<Amount> of(Measure measure, World world) {
        var numbers = new HashMap<Alike, Long>();
        world.seen().forEach(version -> {
            for (var referral : version.facts().referrals())
                if (counts(measure, referral)) numbers.merge(alike(version, referral), 1L, Long::sum);
        });
        return numbers.entrySet().stream()
                .map(it -> keys(it.getKey(), world).on(it.getKey().month(), it.getValue()));
    }

    private static Alike alike(Care.Version version, Referral referral) {
        return new Alike(version.hub(), version.custodianKind(), referral.provider(), Amount.month(referral.on()));
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

    private static Amount.Keys keys(Alike referrals, World world) {
        return new Amount.Keys()
                .put(HUB, referrals.hub())
                .put(OFFERED_BY, referrals.from())
                .put(PASSED_TO, world.keeper(referrals.provider()).orElse(null))
                .put(PROVIDER, referrals.provider().value());
    }
}
