package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.Lanes.Caption;
import org.safar.query.page.cases.Lanes.Due;
import org.safar.query.page.cases.Lanes.Lane;
import org.safar.query.page.cases.Lanes.Mark;
import org.safar.query.page.cases.Lanes.Segment;
import org.safar.query.page.cases.Lanes.Spell;

/** Draws {@link Lanes} from a case's history as it is known now. */
final class LaneDrawing {
    /** Narrowest charts, in pixels, for which a name is judged to fit, and a letter's width. */
    private static final int WIDE = 600;

    private static final int NARROW = 280;
    private static final double LETTER = 6.9;

    private final CaseWords say;
    private final Chronicle chronicle;
    private final JusticeTrack justice;
    private final LocalDate end;
    private final TimeAxis axis;
    private final boolean ended;

    /** @param justice what the caller may know of proceedings */
    LaneDrawing(CaseWords say, Chronicle chronicle, JusticeTrack justice, LocalDate today) {
        this.say = say;
        this.chronicle = chronicle;
        this.justice = justice;
        this.ended = chronicle.endedOn() != null;
        this.end = ended ? chronicle.lastDay() : today;
        this.axis = TimeAxis.around(chronicle.firstDay(), end);
    }

    Lanes draw() {
        var words = say.words();
        var spells = chronicle.states("identification", say);
        var courts = justice();
        var lanes = Stream.concat(
                        Stream.of(lane("identification", spells, false), track("protection"), track("mobility")),
                        courts.stream())
                .toList();
        var ends = axis.share(end);
        var closing = chronicle.standing(say);
        return new Lanes(
                axis.ticks(words),
                TimeAxis.percent(ends),
                TimeAxis.percent(1 - ends),
                ended ? words.text("case.lane.ended", closing, words.day(end)) : words.day(end),
                lanes,
                Agreements.of(chronicle.state().at("safeguards"), say, axis, chronicle.firstDay(), end),
                marks(),
                words.text(
                        "case.lane.summary",
                        words.day(chronicle.firstDay()),
                        words.day(end),
                        spells.getLast().words(),
                        now("protection"),
                        now("mobility"),
                        courts.stream()
                                .map(lane -> lane.segments().getLast().words())
                                .collect(Collectors.joining("; "))));
    }

    private Lane track(String name) {
        return chronicle.reported(name) ? lane(name, chronicle.states(name, say), false) : lane(name, nothing(), true);
    }

    /** A lane for each proceeding that has begun by then. */
    private List<Lane> justice() {
        var lanes = new ArrayList<Lane>();
        for (var course : justice.courses()) {
            var spells = justice.spells(course, chronicle.firstDay(), end);
            var name = justice.name(lanes.size() + 1);
            if (!spells.isEmpty()) lanes.add(lane(name, spells, false, List.of()));
        }
        if (!lanes.isEmpty()) return lanes;
        var none = say.words().text("case.lane.justice.none");
        return List.of(lane("justice", List.of(new Spell(chronicle.firstDay(), none)), true));
    }

    private List<Spell> nothing() {
        return List.of(new Spell(chronicle.firstDay(), say.words().text("case.lane.none")));
    }

    private String now(String track) {
        return (chronicle.reported(track) ? chronicle.states(track, say) : nothing())
                .getLast()
                .words();
    }

    private Lane lane(String track, List<Spell> spells, boolean none) {
        var name = say.words().text("case.lane." + track);
        return lane(name, spells, none, ended ? List.of() : due(track));
    }

    private Lane lane(String name, List<Spell> spells, boolean none, List<Due> due) {
        var segments = new ArrayList<Segment>();
        for (var n = 0; n < spells.size(); n++) {
            var last = n == spells.size() - 1;
            segments.add(segment(spells.get(n), last ? end : spells.get(n + 1).from(), none, last));
        }
        return new Lane(
                name,
                segments,
                none ? null : caption(spells, segments, Segment::fitsWide, WIDE),
                none ? null : caption(spells, segments, Segment::fitsNarrow, NARROW),
                due);
    }

    private Segment segment(Spell spell, LocalDate until, boolean none, boolean last) {
        var width = axis.share(until) - axis.share(spell.from());
        var room = spell.words().length() * LETTER + 12;
        return new Segment(
                axis.at(spell.from()),
                TimeAxis.percent(Math.max(0.3, width * 100) / 100),
                spell.words(),
                none ? "none" : last ? "now" : "past",
                width * WIDE >= room,
                width * NARROW >= room);
    }

    /** The names of all states that are too short to hold theirs, in their order. */
    private @Nullable Caption caption(List<Spell> spells, List<Segment> segments, Predicate<Segment> fits, int width) {
        var first = -1;
        var last = -1;
        for (var n = 0; n < segments.size(); n++) {
            if (fits.test(segments.get(n))) continue;
            if (first < 0) first = n;
            last = n;
        }
        if (first < 0) return null;
        var names = segments.stream()
                .filter(fits.negate())
                .map(Segment::words)
                .collect(Collectors.joining(say.words().text("case.lane.then")));
        var from = spells.get(first).from();
        var to = last == spells.size() - 1 ? end : spells.get(last + 1).from();
        var atEnd = axis.share(from) * width + names.length() * LETTER > width;
        return new Caption(axis.at(from), axis.at(to), names, atEnd);
    }

    /** What is due on the track; the words of its day. */
    private List<Due> due(String track) {
        var tracks = chronicle.state().at("tracks");
        return switch (track) {
            case "identification" -> review();
            case "protection" -> due(tracks.at("protection"), "reflectionUntil", "reflection");
            case "mobility" ->
                Stream.of(
                                due(tracks.at("mobility"), "travelOn", "travel-arranged"),
                                due(tracks.at("mobility"), "stayUntil", ""))
                        .flatMap(List::stream)
                        .toList();
            default -> List.of();
        };
    }

    /** @param stage at which alone it is due; empty where it is at every one */
    private List<Due> due(Fields track, String field, String stage) {
        if (!track.has(field) || !stage.isEmpty() && !track.text("stage").equals(stage)) return List.of();
        var date = PartialDate.parse(track.text(field));
        if (!date.recorded()) return List.of();
        var words = say.label(field) + " " + say.date(track.text(field));
        return List.of(new Due(axis.at(date.latest()), words, date.latest().isBefore(end)));
    }

    private List<Due> review() {
        var review = chronicle.reviewUntil();
        if (review == null) return List.of();
        var late = review.isBefore(end);
        var key = late ? "case.lane.review.past" : "case.lane.review";
        return List.of(
                new Due(axis.at(review), say.words().text(key, say.words().day(review)), late));
    }

    private List<Mark> marks() {
        return chronicle.happened().stream()
                .map(each -> new Mark(axis.at(each.on()), each.breach()))
                .toList();
    }
}
