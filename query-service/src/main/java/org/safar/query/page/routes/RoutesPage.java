package org.safar.query.page.routes;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.safar.query.figures.Sheets;
import org.safar.query.figures.Shown;
import org.safar.query.page.FiguresModel;
import org.safar.query.page.Printed;
import org.safar.query.page.Span;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing;
import org.safar.query.page.map.Flow;
import org.safar.query.page.map.FlowMap;
import org.safar.query.page.map.MapFiles;
import org.safar.query.page.map.Size;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people were recruited and where they were exploited. */
@Controller
class RoutesPage {
    private final Sheets sheets;
    private final FiguresModel figures;
    private final MapFiles maps;
    private final TwoPeriods twoPeriods;

    RoutesPage(Sheets sheets, FiguresModel figures, MapFiles maps, TwoPeriods twoPeriods) {
        this.sheets = sheets;
        this.figures = figures;
        this.maps = maps;
        this.twoPeriods = twoPeriods;
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping(RoutesState.PATH)
    String routes(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var state = RoutesState.of(parameters);
        var shown = sheets.routes(caller, state.figures());
        figures.fill(model, shown, words, state.unscaled(), RoutesState.PATH, state.fields());
        var last = Span.last(parameters, figures.thisMonth());
        // exact figures reach into the month that is running
        var reach = shown.exact() ? Span.last(parameters, figures.thisMonth().plusMonths(1)) : last;
        model.addAttribute("state", state);
        model.addAttribute("periods", Beside.choices(state, words, last));
        model.addAttribute("towards", state.towards(words));
        model.addAttribute("details", state.details(words));
        model.addAttribute("everything", state.with("show", "all"));
        model.addAttribute("identified", Printed.of(panel(shown, "identified").total(), words));
        model.addAttribute("bothPlaces", Printed.of(panel(shown, "bothPlaces").total(), words));
        if (state.versus() != null) {
            twoPeriods.fill(model, caller, state, shown, reach, words);
            model.addAttribute("earlier", state.versus().earlier(state, words, last));
            return "routes-versus";
        }
        var largest = onePeriod(model, state, shown, words);
        model.addAttribute("steps", Steps.of(state, largest, last, reach));
        model.addAttribute("period", state.own().words(words, reach));
        var months = sheets.months(caller, new Span(null, null).in(state.figures()));
        model.addAttribute("brush", Brush.of(months, state, last, reach, words));
        return "routes";
    }

    /** @return the largest corridor's value */
    private long onePeriod(Model model, RoutesState state, Shown shown, Wording words) {
        var all = Corridor.of(panel(shown, state.corridors()));
        var corridors = all.stream().filter(state.toward()::holds).toList();
        var listed = state.listed(corridors);
        model.addAttribute("finding", Finding.of(Corridor.of(panel(shown, "corridors")), words));
        model.addAttribute("maps", maps(state.flows(listed, words), state, words));
        model.addAttribute("ranked", Ranked.of(listed, state, words));
        model.addAttribute("more", corridors.size() - listed.size());
        model.addAttribute("matrix", Matrix.of(shown, state, words));
        model.addAttribute("journeys", Journey.of(panel(shown, "journeys"), words));
        model.addAttribute("transit", Printed.of(panel(shown, "transit").total(), words));
        return listed.isEmpty() ? 0 : listed.getFirst().value();
    }

    private List<Drawing> maps(List<Flow> flows, RoutesState state, Wording words) {
        return Arrays.stream(Size.values())
                .map(size -> FlowMap.draw(size, flows, state.scale(), maps.flows(size, state.regions()), words))
                .toList();
    }

    private static Shown.Panel panel(Shown shown, String name) {
        return Objects.requireNonNull(shown.panels().get(name));
    }
}
