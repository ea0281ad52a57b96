package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.Lanes.Spell;

/** When things happened in a case, by what is known now: corrected dates in place of those that were corrected. */
final class Chronicle {
    private static final Set<String> ENDED = Set.of("closed", "voided");

    private final List<Fields> steps;
    private final Map<Long, String> dates = new HashMap<>();

    /** @param breach whether a broken rule was found */
    record Happened(LocalDate on, boolean breach) {}

    /** @param history as the API gives it; a case has at least one event */
    Chronicle(Fields history) {
        this.steps = history.all("events");
        for (var step : steps) {
            dates.put(step.number("sequence"), step.text("occurredOn"));
            if (!step.text("name").equals("case.record-corrected")) continue;
            var correction = step.at("event").at("data");
            dates.put(
                    correction.number("corrects"),
                    correction.at("replacement").at("data").text("occurredOn"));
        }
    }

    List<Fields> steps() {
        return steps;
    }

    /** The states of a track, each from the day on which it came about. @param track the field whose words its states have */
    List<Spell> states(String track, CaseWords say) {
        var spells = new ArrayList<Spell>();
        var before = "";
        var from = firstDay();
        for (var step : steps) {
            var now = stage(step, track);
            if (now.equals(before)) continue;
            var on = day(step);
            if (!before.isEmpty() && on.isAfter(from)) from = on;
            spells.add(new Spell(from, say.value(track, now)));
            before = now;
        }
        return spells;
    }

    /** Whether anything was ever reported on the track. */
    boolean reported(String track) {
        var first = stage(steps.getFirst(), track);
        return steps.stream().anyMatch(step -> !stage(step, track).equals(first));
    }

    private static String stage(Fields step, String track) {
        var state = step.at("stateAfter");
        return state.has(track)
                ? state.text(track)
                : state.at("tracks").at(track).text("stage");
    }

    List<Happened> happened() {
        return steps.stream()
                .filter(step -> date(step).recorded())
                .filter(step -> !date(step).earliest().isBefore(firstDay()))
                .map(step -> new Happened(day(step), step.text("name").equals("case.breach-found")))
                .toList();
    }

    LocalDate firstDay() {
        return day(steps.getFirst());
    }

    LocalDate lastDay() {
        return steps.stream().map(this::day).max(LocalDate::compareTo).orElseThrow();
    }

    /** When the case was closed or voided for good; none while it goes on. */
    @Nullable
    LocalDate endedOn() {
        if (!ENDED.contains(state().text("standing"))) return null;
        return steps.stream()
                .filter(step -> ENDED.contains(step.text("name").substring("case.".length())))
                .map(this::day)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    String standing(CaseWords say) {
        return say.value("standing", state().text("standing"));
    }

    /** How the case stands now. */
    Fields state() {
        return steps.getLast().at("stateAfter");
    }

    /** Until when a review of a refusal may be asked for; none where the case is not refused, or no day was named. */
    @Nullable
    LocalDate reviewUntil() {
        if (!state().text("identification").equals("not-confirmed")) return null;
        return steps.stream()
                .filter(step -> step.text("name").equals("case.victim-not-confirmed"))
                .map(step -> step.at("event").at("data").text("reviewUntil"))
                .reduce((_, later) -> later)
                .filter(text -> !text.isEmpty())
                .map(PartialDate::parse)
                .filter(PartialDate::recorded)
                .map(PartialDate::latest)
                .orElse(null);
    }

    /** The event after which a field last got the value that it has now. */
    Optional<Fields> since(String field) {
        Fields found = null;
        var before = "";
        for (var step : steps) {
            var now = step.at("stateAfter").text(field);
            if (!now.equals(before)) found = step;
            before = now;
        }
        return Optional.ofNullable(found);
    }

    /** The first day that it can mean; where no date was recorded, the day on which the exchange learned of it. */
    LocalDate day(Fields step) {
        var date = date(step);
        return date.recorded()
                ? date.earliest()
                : LocalDate.parse(step.text("receivedAt").substring(0, 10));
    }

    private PartialDate date(Fields step) {
        return PartialDate.parse(Objects.requireNonNull(dates.get(step.number("sequence")), "every step has a date"));
    }
}
