package org.safar.query.page.routes;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safar.query.figures.Sheets;
import org.safar.query.figures.Shown;
import org.safar.query.page.AsOfChoice;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing;
import org.safar.query.page.map.FlowMap;
import org.safar.query.page.map.MapFiles;
import org.safar.query.page.map.Size;
import org.safar.query.page.routes.Compared.Side;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Two periods, or one as it was known on two days, beside each other: in one frame, on one scale, and what changed from the one to the
 * other.
 */
@Component
class TwoPeriods {
    /** Of a drawing's half of the page. */
    private static final List<Size> SIZES = List.of(Size.MIDDLE, Size.NARROW);

    private final Sheets sheets;
    private final MapFiles maps;

    TwoPeriods(Sheets sheets, MapFiles maps) {
        this.sheets = sheets;
        this.maps = maps;
    }

    /** What tells the two apart: months, the day on which they were known, or both. */
    private record Heading(Beside beside, YearMonth last, Wording words) {
        String of(Side side) {
            var period = side.span().words(words, last);
            if (beside.asOf() == null) return period;
            var known = AsOfChoice.words(side.shown(), words);
            return beside.months() == null
                    ? words.text("routes.known", known)
                    : words.text("routes.known.months", period, known);
        }

        String figuresOf(Compared compared) {
            var first = AsOfChoice.words(compared.first().shown(), words);
            var second = AsOfChoice.words(compared.second().shown(), words);
            return beside.asOf() == null ? second : words.text("routes.known.both", first, second);
        }
    }

    /** A half's own part of the page. */
    record Half(String period, Printed identified, Printed bothPlaces, String summary, List<Drawing> maps) {}

    /**
     * @param own figures of the page's own period
     * @param last the month that figures reach
     */
    void fill(Model model, Caller caller, RoutesState state, Shown own, YearMonth last, Wording words) {
        var versus = Objects.requireNonNull(state.versus());
        var other = other(caller, versus.in(state.figures()));
        var second = Side.of(versus.span(state.own()), other, state);
        var compared = Compared.of(Side.of(state.own(), own, state), second, last);
        var heading = new Heading(versus, last, words);
        var listed = state.listed(compared.pairs());
        model.addAttribute("finding", finding(compared, words));
        model.addAttribute("halves", halves(compared, heading, state, words));
        model.addAttribute("changes", Changed.of(listed, state, words));
        model.addAttribute("known", versus.asOf() != null && versus.months() == null);
        model.addAttribute("figuresOf", heading.figuresOf(compared));
        model.addAttribute("more", compared.pairs().size() - listed.size());
        model.addAttribute(
                "uneven",
                compared.uneven(last, sheets::participates).stream()
                        .map(hub -> words.country(hub.code()))
                        .collect(Collectors.joining(", ")));
    }

    /** The page's own day was found sound before: what is wrong with a day is wrong with the other's. */
    private Shown other(Caller caller, Map<String, List<String>> parameters) {
        try {
            return sheets.routes(caller, parameters);
        } catch (ProblemException refused) {
            throw Beside.inItsOwnWords(refused);
        }
    }

    /** The largest change, in one sentence. */
    static String finding(Compared compared, Wording words) {
        var most = compared.most();
        if (most.isEmpty()) return words.text("routes.finding.change.none");
        var first = most.getFirst();
        if (most.size() > 1) return words.text("routes.finding.change.several", most.size(), first.size());
        var corridor = first.corridor();
        return words.text(
                corridor.inside() ? "routes.finding.change.within" : "routes.finding.change",
                words.place(corridor.from()),
                words.place(corridor.to()),
                Objects.requireNonNull(first.first().value()),
                Objects.requireNonNull(first.second().value()));
    }

    private List<Half> halves(Compared compared, Heading heading, RoutesState state, Wording words) {
        var first = state.flows(compared.first().corridors(), words);
        var second = state.flows(compared.second().corridors(), words);
        var drawn = SIZES.stream()
                .map(size -> FlowMap.pair(size, first, second, maps.flows(size, state.regions()), words))
                .toList();
        return List.of(
                half(compared.first(), drawn.stream().map(List::getFirst).toList(), heading, words),
                half(compared.second(), drawn.stream().map(List::getLast).toList(), heading, words));
    }

    private static Half half(Side side, List<Drawing> drawings, Heading heading, Wording words) {
        var period = heading.of(side);
        var panels = side.shown().panels();
        return new Half(
                period,
                Printed.of(Objects.requireNonNull(panels.get("identified")).total(), words),
                Printed.of(Objects.requireNonNull(panels.get("bothPlaces")).total(), words),
                words.text("routes.map.summary", side.corridors().size(), period),
                drawings);
    }
}
