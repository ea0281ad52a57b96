package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.HUB;
import static org.safar.figures.measure.Breakdown.OFFERED_BY;
import static org.safar.figures.measure.Breakdown.PASSED_TO;
import static org.safar.figures.measure.Breakdown.PROVIDER;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.figures.Care;
import org.safar.figures.Dimension;
import org.safar.figures.Disclosure;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.CustodianKind;

/** Whom organisations referred to providers of their own country, and who took whom up; by the day of the referral. */
final class NationalReferrals {
    private NationalReferrals() {}

    /** By what they can be broken down, beside provider and month. */
    private record From(HubId hub, CustodianKind kind) {
        static Alike<From> of(Care care) {
            return Alike.in(care.holders(), number -> {
                var holder = care.holder(number);
                return new From(holder.hub(), holder.custodianKind());
            });
        }
    }

    /**
     * There are as many as cases, and few of them differ.
     *
     * @param byMonth whether somebody asks in which months; otherwise they stand for the period as a whole
     */
    static Stream<Amount> of(Measure measure, World world, boolean byMonth) {
        var care = world.care();
        var seen = world.seen();
        var from = From.of(care);
        var held = held(care, world.span());
        var months = byMonth ? held.length : 1;
        var numbers = new int[care.providers()][];
        care.referrals(world.position(), (holder, provider, on, taken) -> {
            var month = care.day(on).month();
            if (!seen[holder] || !held[month] || !counts(measure, taken)) return;
            if (numbers[provider] == null) numbers[provider] = new int[from.size() * months];
            numbers[provider][from.of(holder) * months + (byMonth ? month : 0)]++;
        });
        return IntStream.range(0, numbers.length)
                .filter(provider -> numbers[provider] != null)
                .boxed()
                .flatMap(provider -> IntStream.range(0, numbers[provider].length)
                        .filter(cell -> numbers[provider][cell] > 0)
                        .mapToObj(cell -> {
                            var keys = keys(from.kinds().get(cell / months), care.provider(provider), world);
                            var number = numbers[provider][cell];
                            return byMonth ? keys.on(care.month(cell % months), number) : keys.standing(number);
                        }));
    }

    /** By number, whether the month is asked about. */
    private static boolean[] held(Care care, Span span) {
        var held = new boolean[care.months()];
        for (var number = 0; number < held.length; number++) held[number] = span.holds(care.month(number));
        return held;
    }

    private static boolean counts(Measure measure, int taken) {
        return switch (measure) {
            case NATIONAL_REFERRALS -> true;
            case NATIONAL_REFERRALS_TAKEN_UP -> taken >= 0;
            default -> throw new IllegalArgumentException("no measure of referrals within a country");
        };
    }

    static Waited waited(World world, Span span, Disclosure disclosure) {
        var care = world.care();
        var seen = world.seen();
        var kinds = Alike.in(care.holders(), number -> care.holder(number).custodianKind());
        var keepers = Alike.in(care.providers(), number -> world.keeper(care.provider(number)));
        var held = held(care, span);
        var waits = new Waits(Waiting.REFERRAL_TO_HELP);
        var months = new Waits.Counting[care.months()];
        var pairs = new Waits.Counting[kinds.size()][keepers.size()];
        care.referrals(world.position(), (holder, provider, on, taken) -> {
            var began = care.day(on);
            if (!seen[holder] || !held[began.month()]) return;
            var lapse = lapse(care, began, taken);
            var kind = kinds.of(holder);
            var keeper = keepers.of(provider);
            if (pairs[kind][keeper] == null)
                pairs[kind][keeper] =
                        waits.pair(pair(kinds.kinds().get(kind), keepers.kinds().get(keeper)));
            pairs[kind][keeper].take(lapse);
            if (!began.date().recorded()) return;
            if (months[began.month()] == null)
                months[began.month()] = waits.year(began.date().year());
            months[began.month()].take(lapse);
        });
        return waits.shown(disclosure);
    }

    private static Lapse lapse(Care care, Care.Day began, int taken) {
        return switch (taken) {
            case Care.NOT_YET -> Lapse.Without.OPEN;
            case Care.NEVER -> Lapse.Without.ENDED;
            default -> Lapse.between(began.epochDay(), care.day(taken).epochDay());
        };
    }

    private static List<String> pair(CustodianKind from, Optional<CustodianKind> keeper) {
        return List.of(from.code(), keeper.map(CustodianKind::code).orElse(Dimension.NOT_RECORDED));
    }

    private static Amount.Keys keys(From from, ProviderCode provider, World world) {
        return new Amount.Keys()
                .put(HUB, from.hub())
                .put(OFFERED_BY, from.kind())
                .put(PASSED_TO, world.keeper(provider).orElse(null))
                .put(PROVIDER, provider.value());
    }
}
