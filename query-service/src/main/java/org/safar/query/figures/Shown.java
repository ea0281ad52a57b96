package org.safar.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Answer;
import org.safar.figures.Dimension;
import org.safar.figures.Disclosure;
import org.safar.figures.Indicator;
import org.safar.figures.Intervals;
import org.safar.figures.Value;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Waited;
import org.safar.kernel.code.Code;

/**
 * A page of figures as it leaves the service.
 *
 * @param asOf month end for protected figures; otherwise the instant, to the minute where none was asked for
 * @param position for auditors alone
 * @param cases whose cases the figures are about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Shown(
        String asOf,
        @Nullable Long position,
        Lag lag,
        String disclosure,
        String provenance,
        Cases cases,
        Map<String, Panel> panels,
        Map<String, Duration> intervals,
        Map<String, Waits> waits) {

    /** Whether those who asked see these very cases; otherwise small counts are withheld and the rest rounded. */
    public boolean exact() {
        return disclosure.equals(Disclosure.EXACT.code());
    }

    /** @param events for auditors alone; others learn only whether the figures are level */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lag(boolean level, @Nullable Long events) {}

    /** Each part narrows where it is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cases(
            @Nullable String hub,
            @Nullable String heldBy,
            @Nullable String custodian,
            @Nullable String region) {}

    public record Definition(String id, int version, String words, String unit) {
        static Definition of(Indicator indicator) {
            return new Definition(
                    indicator.code(),
                    indicator.version(),
                    indicator.words(),
                    indicator.unit().code());
        }

        static Definition of(Measure measure) {
            return new Definition(
                    measure.code(),
                    measure.version(),
                    measure.words(),
                    measure.unit().code());
        }
    }

    /** @param mark in place of a number: withheld, not-participating */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Number(@Nullable Long value, @Nullable String mark) {
        static Number of(Value value) {
            return switch (value) {
                case Value.Count(long number) -> new Number(number, null);
                case Value.Withheld _ -> new Number(null, "withheld");
                case Value.NotParticipating _ -> new Number(null, "not-participating");
            };
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            List<String> keys,
            @Nullable Long value,
            @Nullable String mark) {
        Number number() {
            return new Number(value, mark);
        }
    }

    /**
     * @param percent of the denominator, from shown numbers; none on a base under 30
     * @param dateBy absent for what stands at the end of the period, or has a date of its own: see the definition
     * @param recorded of how many of the total the breakdown's fields are recorded
     * @param passedOver parameters that were asked and do not narrow this panel: it is not about persons in cases
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Panel(
            Definition definition,
            @Nullable String dateBy,
            Number total,
            @Nullable Definition of,
            @Nullable Number denominator,
            @Nullable Double percent,
            List<String> dimensions,
            Number recorded,
            List<Cell> cells,
            @Nullable List<String> passedOver) {
        private static final int PERCENT_BASE = 30;

        static Panel of(Answer answer) {
            var of = answer.denominator();
            return new Panel(
                    Definition.of(answer.indicator()),
                    answer.dateBy().code(),
                    Number.of(answer.total()),
                    of.map(base -> Definition.of(base.indicator())).orElse(null),
                    of.map(base -> Number.of(base.value())).orElse(null),
                    of.map(base -> percent(answer.total(), base.value())).orElse(null),
                    answer.dimensions().stream().map(Dimension::code).toList(),
                    Number.of(answer.recorded()),
                    answer.cells().stream().map(Panel::cell).toList(),
                    null);
        }

        static Panel of(Measured answer, List<String> passedOver) {
            var base = answer.measure().denominator();
            var denominator = answer.denominator().orElse(null);
            return new Panel(
                    Definition.of(answer.measure()),
                    null,
                    Number.of(answer.total()),
                    base == null ? null : Definition.of(base),
                    denominator == null ? null : Number.of(denominator),
                    denominator == null ? null : percent(answer.total(), denominator),
                    answer.breakdowns().stream().map(Breakdown::code).toList(),
                    Number.of(answer.recorded()),
                    answer.cells().stream().map(Panel::cell).toList(),
                    passedOver.isEmpty() ? null : passedOver);
        }

        /** The number of the cell with these keys; empty where it is not among them. */
        public Optional<Number> number(String... keys) {
            var wanted = List.of(keys);
            return cells.stream()
                    .filter(cell -> cell.keys().equals(wanted))
                    .findFirst()
                    .map(Cell::number);
        }

        private static Cell cell(Answer.Cell cell) {
            var number = Number.of(cell.value());
            return new Cell(cell.keys(), number.value(), number.mark());
        }

        private static @Nullable Double percent(Value part, Value base) {
            return part instanceof Value.Count(long some)
                            && base instanceof Value.Count(long all)
                            && all >= PERCENT_BASE
                    ? Math.round(1000.0 * some / all) / 10.0
                    : null;
        }
    }

    /** How long something takes, by the year in which it began. */
    public record Duration(String id, int version, String words, String unit, List<Cohort> cohorts) {
        static Duration of(Intervals answer) {
            var interval = answer.interval();
            return new Duration(
                    interval.code(),
                    interval.version(),
                    interval.words(),
                    "days",
                    answer.cohorts().stream().map(Cohort::of).toList());
        }

        /** Of what is no step of a case: those that began in no known year are left out. */
        static Duration of(Waited answer) {
            var waiting = answer.waiting();
            return new Duration(
                    waiting.code(),
                    waiting.version(),
                    waiting.words(),
                    waiting.unit().code(),
                    answer.years().stream().map(Cohort::of).toList());
        }
    }

    /** @param days absent where too few are known */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cohort(
            int year, Number reached, Number open, Number ended, Number undated, Intervals.@Nullable Quartiles days) {
        static Cohort of(Intervals.Cohort cohort) {
            return new Cohort(
                    cohort.year(),
                    Number.of(cohort.reached()),
                    Number.of(cohort.open()),
                    Number.of(cohort.ended()),
                    Number.of(cohort.undated()),
                    cohort.days().orElse(null));
        }

        static Cohort of(Waited.Group group) {
            return new Cohort(
                    Integer.parseInt(group.keys().getFirst()),
                    Number.of(group.reached()),
                    Number.of(group.open()),
                    Number.of(group.ended()),
                    Number.of(group.undated()),
                    group.lasted().orElse(null));
        }
    }

    Shown withoutPosition() {
        return new Shown(asOf, null, lag, disclosure, provenance, cases, panels, intervals, waits);
    }

    static @Nullable String code(@Nullable Code code) {
        return code == null ? null : code.code();
    }
}
