package org.safar.query.page.cases;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.query.casefile.web.Cases;
import org.safar.query.casefile.web.Cases.Reach;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The caller's cases. The form is the address, and the address is all there is. */
@Controller
class CasesPage {
    private final Cases cases;

    CasesPage(Cases cases) {
        this.cases = cases;
    }

    /** @param address of the case's page; none where the caller may not open it */
    record Line(
            String id,
            String name,
            @Nullable String address,
            String hub,
            String held,
            String identification,
            String standing,
            boolean ended,
            String provenance,
            String last,
            String events) {}

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping(CaseFilters.PATH)
    String list(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var query = without(parameters, "lang");
        var listed = cases.list(caller, query);
        var say = new CaseWords(words);
        var reach = cases.reach(caller);
        var lines = listed.lines().stream()
                .map(line -> line(new Fields(line), say, reach))
                .toList();
        model.addAttribute("form", new CaseFilters(say, query).form(caller.is(Role.AUDITOR) && caller.hub() == null));
        model.addAttribute("lines", lines);
        model.addAttribute("reach", reach.name());
        model.addAttribute("whose", "cases.whose." + caller.role().code());
        model.addAttribute("first", query.containsKey("after") ? address(without(query, "after"), "") : null);
        model.addAttribute(
                "next",
                listed.more() ? address(without(query, "after"), lines.getLast().id()) : null);
        model.addAttribute("simulated", simulated(listed.lines()));
        return "cases";
    }

    private static Line line(Fields line, CaseWords say, Reach reach) {
        var id = line.text("id");
        var opens = reach == Reach.OPENS;
        var held = say.value("custodianKind", line.tree().get("custodianKind"));
        return new Line(
                id,
                Wording.shortened(id),
                opens ? CaseFilters.PATH + "/" + id : null,
                say.value("hub", line.text("hub")),
                opens ? say.words().text("cases.held", held, line.text("custodian")) : held,
                say.value("identification", line.text("identification")),
                say.value("standing", line.text("standing")),
                List.of("closed", "voided").contains(line.text("standing")),
                say.value("provenance", line.text("provenance")),
                opens
                        ? say.value("lastReceivedAt", line.text("lastReceivedAt"))
                        : say.date(line.text("lastReceivedIn")),
                opens ? say.words().number(line.number("version") + 1) : "");
    }

    private static String address(MultiValueMap<String, String> query, String after) {
        var address = UriComponentsBuilder.fromPath(CaseFilters.PATH).queryParams(query);
        if (!after.isEmpty()) address.queryParam("after", after);
        return address.encode().build().toUriString();
    }

    static MultiValueMap<String, String> without(MultiValueMap<String, String> parameters, String name) {
        var rest = new LinkedMultiValueMap<String, String>();
        parameters.forEach((key, values) -> {
            if (!key.equals(name) && values.stream().anyMatch(value -> !value.isBlank())) rest.put(key, values);
        });
        return rest;
    }

    private static boolean simulated(List<Map<String, Object>> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> "simulated".equals(line.get("provenance")));
    }
}
