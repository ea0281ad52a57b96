package org.safar.query.page.overview;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safar.kernel.HubId;
import org.safar.query.figures.Sheets;
import org.safar.query.figures.Shown;
import org.safar.query.hubfeed.web.Feeds;
import org.safar.query.page.FiguresModel;
import org.safar.query.page.Printed;
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

/** The region on one screen. */
@Controller
class OverviewPage {
    private static final int FLOWS = 12;
    private static final String FRESH = "fresh";

    private final Sheets sheets;
    private final FiguresModel figures;
    private final MapFiles maps;
    private final Feeds feeds;

    OverviewPage(Sheets sheets, FiguresModel figures, MapFiles maps, Feeds feeds) {
        this.sheets = sheets;
        this.figures = figures;
        this.maps = maps;
        this.feeds = feeds;
    }

    /** @param code of a band: fresh, late, silent, not-participating */
    record Feed(String hub, String name, String code) {}

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/")
    String overview(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var periods = Periods.of(parameters, figures.thisMonth());
        var now = sheets.region(caller, periods.keys().in(parameters));
        var state = new HashMap<String, List<String>>(parameters);
        if (!parameters.containsKey("from") && !parameters.containsKey("to"))
            state.putAll(periods.keys().in(Map.of()));
        figures.fill(model, now, words, state, "/", "from", "to", "form", "sex", "age", "by");
        keys(caller, parameters, periods, now, words, model);
        routes(caller, parameters, periods, words, model);
        quarters(caller, parameters, periods, words, model);
        changes(caller, parameters, periods, words, model);
        feeds(words, model);
        return "overview";
    }

    private void keys(
            Caller caller,
            Map<String, List<String>> parameters,
            Periods periods,
            Shown now,
            Wording words,
            Model model) {
        var earlier = periods.keys().yearBefore(periods.last());
        var before = earlier == null ? null : sheets.region(caller, earlier.in(parameters));
        var source = periods.keys().words(words, periods.last());
        model.addAttribute("period", source);
        model.addAttribute(
                "keys",
                new KeyFigures(now, before, earlier == null ? "" : earlier.words(words, periods.last()), source, words)
                        .all());
        model.addAttribute("identified", Printed.of(panel(now, "identified").total(), words));
    }

    private void routes(
            Caller caller, Map<String, List<String>> parameters, Periods periods, Wording words, Model model) {
        var shown = sheets.routes(caller, periods.longer().in(parameters));
        var flows = panel(shown, "corridors").cells().stream()
                .filter(cell -> cell.value() != null && cell.value() > 0)
                .filter(cell -> !cell.keys().contains("not-recorded"))
                .limit(FLOWS)
                .map(cell -> flow(cell, words))
                .toList();
        model.addAttribute("maps", flows.isEmpty() ? List.of() : draw(flows, words));
        model.addAttribute("flows", flows);
        model.addAttribute("longer", periods.longer().words(words, periods.last()));
        model.addAttribute("bothPlaces", Printed.of(panel(shown, "bothPlaces").total(), words));
        model.addAttribute("ofIdentified", Printed.of(panel(shown, "identified").total(), words));
    }

    private static Flow flow(Shown.Cell cell, Wording words) {
        var from = cell.keys().get(0);
        var to = cell.keys().get(1);
        var value = Objects.requireNonNull(cell.value());
        var said = words.text("routes.corridor", words.country(from), words.country(to), value);
        return new Flow(from, to, value, said, false);
    }

    private List<Drawing> draw(List<Flow> flows, Wording words) {
        return Arrays.stream(Size.values())
                .map(size -> FlowMap.draw(size, flows, maps.flows(size, false), words))
                .toList();
    }

    private void quarters(
            Caller caller, Map<String, List<String>> parameters, Periods periods, Wording words, Model model) {
        var shown = sheets.region(caller, periods.longer().in(parameters));
        model.addAttribute(
                "quarters", HubQuarters.of(panel(shown, "quarters"), panel(shown, "hubs"), periods.last(), words));
    }

    private void changes(
            Caller caller, Map<String, List<String>> parameters, Periods periods, Wording words, Model model) {
        var quarters = periods.lastQuarters();
        var last = sheets.region(caller, quarters.getFirst().in(parameters));
        var before = sheets.region(caller, quarters.getLast().in(parameters));
        model.addAttribute("changes", Changes.of(last, before, words).rows());
        model.addAttribute("lastQuarter", quarters.getFirst().words(words, periods.last()));
        model.addAttribute("quarterBefore", quarters.getLast().words(words, periods.last()));
    }

    private void feeds(Wording words, Model model) {
        var all = Arrays.stream(HubId.values())
                .map(hub -> new Feed(hub.code(), words.country(hub.code()), feeds.freshness(hub)))
                .toList();
        model.addAttribute("feeds", all);
        model.addAttribute(
                "fresh", all.stream().filter(feed -> feed.code().equals(FRESH)).count());
    }

    private static Shown.Panel panel(Shown shown, String name) {
        return Objects.requireNonNull(shown.panels().get(name));
    }
}
