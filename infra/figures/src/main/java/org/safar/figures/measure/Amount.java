package org.safar.figures.measure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Dimension;
import org.safar.kernel.code.Code;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Places;
import org.safar.kernel.time.PartialDate;

/**
 * So many of something.
 *
 * @param on the date by which a period is meant; none for what stands at the end of a period
 * @param keys values of those breakdowns of which something is recorded
 */
record Amount(@Nullable PartialDate on, long number, Map<Breakdown, List<String>> keys) {
    private static final List<String> NOT_RECORDED = List.of(Dimension.NOT_RECORDED);

    List<String> keys(Breakdown by) {
        return keys.getOrDefault(by, NOT_RECORDED);
    }

    boolean has(Breakdown by) {
        return keys.containsKey(by);
    }

    /** Collects the keys of amounts; what is not recorded is left out. */
    static final class Keys {
        private final Map<Breakdown, List<String>> keys;

        Keys() {
            this.keys = new EnumMap<>(Breakdown.class);
        }

        private Keys(Map<Breakdown, List<String>> keys) {
            this.keys = new EnumMap<>(keys);
        }

        Keys and() {
            return new Keys(keys);
        }

        Keys put(Breakdown by, @Nullable Code code) {
            return put(by, code == null ? null : code.code());
        }

        Keys put(Breakdown by, @Nullable String key) {
            if (key != null) keys.put(by, List.of(key));
            return this;
        }

        Keys put(Breakdown by, Collection<? extends Code> codes) {
            return several(by, codes.stream().map(Code::code).sorted().toList());
        }

        Keys several(Breakdown by, List<String> values) {
            if (!values.isEmpty()) keys.put(by, values);
            return this;
        }

        /** Regions by today's codes. */
        Keys put(@Nullable Place place) {
            if (place == null) return this;
            var region = place.region();
            var district = place.district();
            put(Breakdown.REGION, region == null ? null : Places.resolve(region).code());
            if (district != null) put(Breakdown.SETTLEMENT, Places.urban(district) ? "urban" : "rural");
            return put(Breakdown.DISTRICT, district == null ? null : district.code());
        }

        /** Of what happened on the date. */
        Amount on(PartialDate date, long number) {
            var dated = and();
            if (date.recorded()) dated.put(Breakdown.YEAR, "%04d".formatted(date.year()));
            if (date.month() != 0) dated.put(Breakdown.MONTH, "%04d-%02d".formatted(date.year(), date.month()));
            return new Amount(date, number, dated.keys);
        }

        /** Of what stands at the end of the period. */
        Amount standing(long number) {
            return new Amount(null, number, and().keys);
        }
    }
}
