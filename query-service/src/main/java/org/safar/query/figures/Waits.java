package org.safar.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Intervals;
import org.safar.figures.measure.Waited;
import org.safar.figures.measure.Waiting.Unit;
import org.safar.query.figures.Shown.Number;

/** How long was waited for an answer, by the year in which it was asked for, and by who waits and for whom. */
public record Waits(String id, int version, String words, String unit, List<Wait> years, List<Wait> pairs) {

    static Waits of(Waited answer) {
        var waiting = answer.waiting();
        var unit = waiting.unit();
        return new Waits(
                waiting.code(),
                waiting.version(),
                waiting.words(),
                unit.code(),
                answer.years().stream().map(group -> Wait.of(group, unit)).toList(),
                answer.pairs().stream().map(group -> Wait.of(group, unit)).toList());
    }

    /**
     * @param hours absent where too few are known, or days are counted
     * @param days absent where too few are known, or hours are counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wait(
            List<String> keys,
            Number reached,
            Number open,
            Number ended,
            Number undated,
            Intervals.@Nullable Quartiles hours,
            Intervals.@Nullable Quartiles days) {
        static Wait of(Waited.Group group, Unit unit) {
            var lasted = group.lasted().orElse(null);
            return new Wait(
                    group.keys(),
                    Number.of(group.reached()),
                    Number.of(group.open()),
                    Number.of(group.ended()),
                    Number.of(group.undated()),
                    unit == Unit.HOURS ? lasted : null,
                    unit == Unit.DAYS ? lasted : null);
        }
    }
}
