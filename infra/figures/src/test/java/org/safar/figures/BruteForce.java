package org.safar.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safar.kernel.CaseId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;

/** Counts straight from the raw events, case by case, as slowly as it takes to be plain. */
final class BruteForce {
    private final List<NaiveCase> cases;
    private final Map<String, List<String>> asked;
    /** The number of the person, by case: the same for all cases that referrals and links bind together. */
    private final Map<String, Integer> persons = new HashMap<>();

    BruteForce(List<StoredEvent> events, long position, Map<String, List<String>> asked) {
        var streams = new LinkedHashMap<String, List<StoredEvent>>();
        for (var event : events)
            if (event.position() <= position && event.thing().startsWith("case:"))
                streams.computeIfAbsent(event.thing(), _ -> new ArrayList<>()).add(event);
        this.cases = streams.values().stream().map(NaiveCase::new).toList();
        this.asked = asked;
        for (var thing : streams.keySet()) persons.put(thing, persons.size());
        for (var pair : Pair.standing(events, position)) if (counts(pair.provenance())) same(pair.one(), pair.other());
    }

    /** Also through a case that nobody has told of yet. */
    private void same(String one, String other) {
        persons.putIfAbsent(one, persons.size());
        persons.putIfAbsent(other, persons.size());
        var joined = persons.get(other);
        var into = persons.get(one);
        persons.replaceAll((_, person) -> person.equals(joined) ? into : person);
    }

    private boolean counts(Provenance of) {
        return asked.getOrDefault("provenance", List.of("operational")).contains(of.code());
    }

    /** Cases, whoever they are of. */
    long count(Predicate<NaiveCase> counted, String reference) {
        return asked(counted, reference).count();
    }

    long count(Predicate<NaiveCase> counted, Indicator indicator) {
        return once(counted, indicator).size();
    }

    /** Cases by the values of a breakdown; each value of one with several. */
    Map<List<String>, Long> cells(Predicate<NaiveCase> counted, Indicator indicator, List<String> dimensions) {
        var reference = indicator.reference().code();
        var cells = new HashMap<List<String>, Long>();
        once(counted, indicator).forEach(it -> {
            var keys = List.of(List.<String>of());
            for (var dimension : dimensions) {
                var longer = new ArrayList<List<String>>();
                for (var key : keys)
                    for (var value : values(it, dimension, reference))
                        longer.add(Stream.concat(key.stream(), Stream.of(value)).toList());
                keys = longer;
            }
            keys.forEach(key -> cells.merge(key, 1L, Long::sum));
        });
        return cells;
    }

    /** Of persons the case in which each was identified first. */
    private List<NaiveCase> once(Predicate<NaiveCase> counted, Indicator indicator) {
        var all = asked(counted, indicator.reference().code()).toList();
        if (indicator.unit() == Indicator.Unit.CASES) return all;
        var first = new LinkedHashMap<Integer, NaiveCase>();
        for (var it : all) first.merge(persons.get(it.thing), it, BruteForce::earlier);
        return List.copyOf(first.values());
    }

    private static NaiveCase earlier(NaiveCase one, NaiveCase other) {
        var order = Comparator.<NaiveCase, String>comparing(
                        it -> it.identifiedOn().recorded() ? it.identifiedOn().toString() : "9999")
                .thenComparing(it -> Folding.KEYS.key(CaseId.parse(it.thing)));
        return order.compare(one, other) <= 0 ? one : other;
    }

    private Stream<NaiveCase> asked(Predicate<NaiveCase> counted, String reference) {
        return cases.stream().filter(counted).filter(this::matches).filter(it -> inPeriod(date(it, reference)));
    }

    private boolean matches(NaiveCase it) {
        return counts(it.provenance)
                && any("form", it.forms)
                && any(
                        "sex",
                        it.person == null || it.person.sex() == null
                                ? Set.of()
                                : Set.of(it.person.sex().code()))
                && any("age", it.age() == null ? Set.of() : Set.of(it.age()))
                && any("origin", codes(it.origin()))
                && any("destination", codes(it.destination()))
                && any("through", through(it, null))
                && by(it);
    }

    private boolean by(NaiveCase it) {
        var wanted = wanted("by");
        var hubs = wanted.stream()
                .filter(value -> value.equals(value.toUpperCase(java.util.Locale.ROOT)))
                .toList();
        var kinds = wanted.stream().filter(value -> !hubs.contains(value)).toList();
        return (hubs.isEmpty() || hubs.contains(it.report.hub().code()))
                && (kinds.isEmpty() || kinds.contains(it.report.custodianKind().code()));
    }

    private boolean any(String parameter, Set<String> values) {
        var wanted = wanted(parameter);
        return wanted.isEmpty() || wanted.stream().map(BruteForce::today).anyMatch(values::contains);
    }

    private List<String> wanted(String parameter) {
        return asked.getOrDefault(parameter, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .toList();
    }

    private boolean inPeriod(PartialDate date) {
        if (!asked.containsKey("from")) return true;
        if (!date.recorded()) return false;
        var from = PartialDate.parse(asked.get("from").getFirst()).earliest();
        var to = PartialDate.parse(asked.get("to").getFirst()).latest();
        return !date.earliest().isBefore(from) && !date.latest().isAfter(to);
    }

    private PartialDate date(NaiveCase it, String reference) {
        return switch (asked.getOrDefault("dateBy", List.of(reference)).getFirst()) {
            case "reported" -> it.report.occurredOn();
            case "identified" -> it.identifiedOn();
            case "occurred" -> it.occurred;
            case "recruited" -> it.recruited();
            case "assisted" -> it.help.assisted == null ? PartialDate.NOT_RECORDED : it.help.assisted;
            default -> throw new AssertionError();
        };
    }

    private Set<String> values(NaiveCase it, String dimension, String reference) {
        var date = date(it, reference);
        return switch (dimension) {
            case "hub" -> Set.of(it.report.hub().code());
            case "sex" ->
                orNot(
                        it.person == null || it.person.sex() == null
                                ? null
                                : it.person.sex().code());
            case "age-band" -> orNot(it.age());
            case "sector" -> orNot(it.sector);
            case "recruiter" -> orNot(it.recruiter);
            case "project" -> it.help.projects.isEmpty() ? Set.of("not-recorded") : it.help.projects;
            case "provider" -> it.help.providers.isEmpty() ? Set.of("not-recorded") : it.help.providers;
            case "origin-settlement" ->
                orNot(
                        it.origin() == null || it.origin().district() == null
                                ? null
                                : NaiveCase.settlement(it.origin().district().code()));
            case "through-settlement" -> throughSettlement(it);
            case "found-in" -> orNot(it.foundIn);
            case "form" -> it.forms.isEmpty() ? Set.of("not-recorded") : it.forms;
            case "means" -> it.means.isEmpty() ? Set.of("not-recorded") : it.means;
            case "origin-country" -> orNot(country(it.origin()));
            case "destination-country" -> orNot(country(it.destination()));
            case "origin-region" -> orNot(finest(it.origin()));
            case "destination-region" -> orNot(finest(it.destination()));
            case "through-country" ->
                through(it, "country").isEmpty() && (it.origin() == null || it.destination() == null)
                        ? Set.of("not-recorded")
                        : through(it, "country");
            case "month" -> orNot(date.month() == 0 ? null : "%04d-%02d".formatted(date.year(), date.month()));
            case "year" -> orNot(date.recorded() ? "%04d".formatted(date.year()) : null);
            default -> throw new AssertionError(dimension);
        };
    }

    private static Set<String> through(NaiveCase it, String level) {
        var touched = new TreeSet<String>();
        for (var leg : it.legs.values()) {
            if (leg.kind() == LegKind.IDENTIFICATION || leg.kind() == LegKind.RETURN) continue;
            touched.addAll(codes(leg.from()));
            touched.addAll(codes(leg.to()));
        }
        touched.removeAll(codes(it.origin()));
        touched.removeAll(codes(it.destination()));
        if (level != null) touched.removeIf(code -> code.length() != 2);
        return touched;
    }

    /** Where a region is on the way and no district, nobody has told which. */
    private static Set<String> throughSettlement(NaiveCase it) {
        var kinds = new TreeSet<String>();
        var unknown = it.origin() == null || it.destination() == null;
        for (var code : through(it, null)) {
            if (code.contains(":")) kinds.add(NaiveCase.settlement(code));
            else if (code.contains("-")) unknown = true;
        }
        return kinds.isEmpty() && unknown ? Set.of("not-recorded") : kinds;
    }

    private static Set<String> codes(Place place) {
        var codes = new TreeSet<String>();
        if (place == null) return codes;
        codes.add(country(place));
        if (place.region() != null) codes.add(region(place));
        if (place.district() != null) codes.add(place.district().code());
        return codes;
    }

    private static String country(Place place) {
        return place == null ? null : place.country().code();
    }

    private static String region(Place place) {
        return place == null || place.region() == null
                ? null
                : today(place.region().code());
    }

    private static String finest(Place place) {
        return region(place) == null ? country(place) : region(place);
    }

    private static String today(String code) {
        return code.equals("KZ-ALM") ? "KZ-19" : code;
    }

    private static Set<String> orNot(String value) {
        return Set.of(Objects.requireNonNullElse(value, "not-recorded"));
    }
}
