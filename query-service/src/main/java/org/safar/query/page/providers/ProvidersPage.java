package org.safar.query.page.providers;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Codes;
import org.safar.query.figures.Sheets;
import org.safar.query.kept.web.KeptThings;
import org.safar.query.page.Fields;
import org.safar.query.page.Frame.Link;
import org.safar.query.page.Wording;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Providers and projects of one country side by side: what they keep, and the figures of the country's dashboard. */
@Controller
class ProvidersPage {
    private static final Set<String> KNOWN = Set.of("hub", "lang");
    private static final int MOST = 200;

    private final KeptThings things;
    private final Sheets sheets;

    ProvidersPage(KeptThings things, Sheets sheets) {
        this.things = things;
        this.sheets = sheets;
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/providers")
    String providers(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var hub = hub(parameters, caller);
        var listed = listed(ThingKind.PROVIDER, hub, caller);
        var shown = sheets.country(hub, caller, Map.of());
        frame(model, "/providers", hub, caller, words);
        model.addAttribute("exact", shown.exact());
        model.addAttribute("grids", SideBySide.of(shown, listed, words));
        model.addAttribute(
                "doors", listed.stream().map(line -> Door.of(line, words)).toList());
        return "providers";
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/projects")
    String projects(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var hub = hub(parameters, caller);
        var shown = sheets.country(hub, caller, Map.of());
        frame(model, "/projects", hub, caller, words);
        model.addAttribute("exact", shown.exact());
        model.addAttribute(
                "projects",
                listed(ThingKind.PROJECT, hub, caller).stream()
                        .map(line -> ProjectLine.of(line, shown, words))
                        .toList());
        return "projects";
    }

    private List<Fields> listed(ThingKind kind, HubId hub, Caller caller) {
        var asked = new KeptThings.Asked(Optional.of(hub), Optional.empty(), MOST);
        return things.list(kind, asked, caller).lines().stream()
                .map(Fields::new)
                .toList();
    }

    private static void frame(Model model, String path, HubId hub, Caller caller, Wording words) {
        model.addAttribute("country", words.country(hub.code()));
        model.addAttribute("countries", countries(path, hub, caller, words));
    }

    /** Staff works with its own hub's alone. */
    private static List<Link> countries(String path, HubId hub, Caller caller, Wording words) {
        return Arrays.stream(HubId.values())
                .filter(other -> mayChoose(caller) || caller.isOf(other))
                .map(other -> new Link(
                        words.country(other.code()), path + "?hub=" + other.code(), other.code(), other == hub))
                .toList();
    }

    private static boolean mayChoose(Caller caller) {
        if (caller.is(Role.AUDITOR)) return caller.hub() == null;
        return caller.is(Role.COMMISSION) || caller.is(Role.IOM);
    }

    private static HubId hub(MultiValueMap<String, String> parameters, Caller caller) {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var asked = parameters.getFirst("hub");
        if (asked == null || asked.isBlank()) return caller.ownHub().orElse(HubId.KZ);
        return Codes.find(HubId.class, asked)
                .orElseThrow(() -> Problems.invalidParameter("hub", "no hub has this code"));
    }
}
