package org.safar.query.page.country;

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
import java.util.Set;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Codes;
import org.safar.kernel.place.Places;
import org.safar.query.figures.Sheets;
import org.safar.query.figures.Shown;
import org.safar.query.hubfeed.web.Feeds;
import org.safar.query.page.Addresses;
import org.safar.query.page.FiguresModel;
import org.safar.query.page.Frame.Link;
import org.safar.query.page.Printed;
import org.safar.query.page.Viewing;
import org.safar.query.page.Wording;
import org.safar.query.page.map.CountryMap;
import org.safar.query.page.map.CountryMap.Count;
import org.safar.query.page.map.MapFiles;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One country, as its hub reports it. */
@Controller
class CountryPage {
    private static final String PLACE = "place";
    private static final List<String> PLACES = List.of("origin", "destination");

    private final Sheets sheets;
    private final FiguresModel figures;
    private final MapFiles maps;
    private final Feeds feeds;

    CountryPage(Sheets sheets, FiguresModel figures, MapFiles maps, Feeds feeds) {
        this.sheets = sheets;
        this.figures = figures;
        this.maps = maps;
        this.feeds = feeds;
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/countries/{cc}")
    String country(
            @PathVariable String cc,
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var hub = Codes.find(HubId.class, cc).orElseThrow(Problems::absent);
        var viewing = Viewing.of(parameters, Set.of(PLACE));
        var place = viewing.one(PLACE, PLACES);
        var shown = sheets.country(hub, caller, viewing.figures());
        var path = "/countries/" + hub.code();
        figures.fill(model, shown, words, parameters, path, "from", "to", "form", "sex", "age", "by");
        model.addAttribute("country", words.country(hub.code()));
        model.addAttribute("countries", countries(hub, parameters, words));
        model.addAttribute("identified", Printed.of(panel(shown, "identified").total(), words));
        model.addAttribute(
                "formally", Printed.of(panel(shown, "formallyIdentified").total(), words));
        model.addAttribute("heldBy", HeldBy.of(shown, words));
        model.addAttribute("steps", Step.of(sheets.country(hub, caller, byReport(viewing.figures())), words));
        model.addAttribute("waiting", Waiting.ofCases(shown, words));
        model.addAttribute("proceedings", Waiting.ofProceedings(shown, words));
        model.addAttribute("who", Who.of(shown, words));
        model.addAttribute("prevention", Prevention.of(shown, words));
        model.addAttribute("care", Care.of(shown, words));
        model.addAttribute("prosecution", Prosecution.of(shown, words));
        model.addAttribute("partnership", Partnership.of(shown, feeds.freshness(hub), words));
        model.addAttribute("passedOver", panel(shown, "activities").passedOver() != null);
        model.addAttribute("place", place);
        model.addAttribute("places", places(path, parameters, place, words));
        var counts = counts(hub, shown, place, words);
        model.addAttribute("counts", counts);
        model.addAttribute("map", CountryMap.of(hub.code(), counts, maps.country(hub.code()), words));
        return "country";
    }

    /** The same cases by the date of their report, so that each step is a share of the one before. */
    private static Map<String, List<String>> byReport(Map<String, List<String>> parameters) {
        var all = new HashMap<>(parameters);
        all.put("dateBy", List.of("reported"));
        return all;
    }

    private static List<Link> countries(HubId hub, Map<String, List<String>> parameters, Wording words) {
        return Arrays.stream(HubId.values())
                .map(other -> new Link(
                        words.country(other.code()),
                        Addresses.with("/countries/" + other.code(), parameters, PLACE, ""),
                        other.code(),
                        other == hub))
                .toList();
    }

    private static List<Link> places(String path, Map<String, List<String>> parameters, String place, Wording words) {
        return PLACES.stream()
                .map(code -> new Link(
                        words.text("country.place." + code),
                        Addresses.with(path, parameters, PLACE, code),
                        code,
                        code.equals(place)))
                .toList();
    }

    /** Every region of the country; what is not shown has no circle. */
    private static List<Count> counts(HubId hub, Shown shown, String place, Wording words) {
        var panel = panel(shown, place.equals("origin") ? "originRegions" : "regions");
        return Places.regions(hub.country()).stream()
                .map(registered -> registered.region().code())
                .map(code -> new Count(
                        code,
                        words.place(code),
                        panel.number(code).map(Shown.Number::value).orElse(0L)))
                .toList();
    }

    private static Shown.Panel panel(Shown shown, String name) {
        return Objects.requireNonNull(shown.panels().get(name));
    }
}
