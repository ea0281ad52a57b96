package org.safar.query.page.cases;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.List;
import org.safar.query.casefile.web.Cases;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The replay of a case: every event, how the case stood after it, and what it changed, on either axis of time; among them what
 * proceedings did that concern it, as far as the caller may see proceedings.
 */
@Controller
class HistoryPage {
    private final Cases cases;

    HistoryPage(Cases cases) {
        this.cases = cases;
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, IOM, AUDITOR})
    @GetMapping("/cases/{id}/history")
    String replay(
            @PathVariable String id,
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var asked = ReplayAddress.of("/cases/" + id + "/history", parameters);
        var say = new CaseWords(words);
        var history = new Fields(cases.history(id, caller, query(asked)).fields());
        var events = ReplaySteps.of(history, say);
        if (events.isEmpty())
            throw Problems.invalidParameter(ReplayAddress.KNOWN, "the number of an event of the case");
        var shown = index(events, asked.at());
        var address = asked.at(events.get(shown).number());
        var replay = new Replay(events, shown, address, say);
        model.addAttribute("id", history.text("id"));
        model.addAttribute("name", Wording.shortened(history.text("id")));
        model.addAttribute("address", address);
        var beside = events.stream().filter(ReplayEvent::beside).count();
        model.addAttribute("count", events.size() - beside);
        model.addAttribute("beside", beside);
        model.addAttribute("of", events.size());
        model.addAttribute("shown", shown + 1);
        model.addAttribute("items", replay.items());
        model.addAttribute("groups", replay.groups());
        model.addAttribute("detail", replay.detail());
        model.addAttribute("steps", replay.steps());
        model.addAttribute("scrubber", Scrubber.of(events, shown, address, say));
        model.addAttribute("compared", Compared.of(events, address, say).orElse(null));
        model.addAttribute(
                "simulated", "simulated".equals(cases.open(id, caller).fields().get("provenance")));
        model.addAttribute("everything", history.number("version") + 1);
        return "history";
    }

    /** What is known limits both axes: what came later had not been learned. */
    private static MultiValueMap<String, String> query(ReplayAddress address) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("axis", address.axis());
        if (address.known() > 0) query.add("until", Long.toString(address.known() - 1));
        return query;
    }

    /** @param number none for the last one */
    private static int index(List<ReplayEvent> events, StepNumber number) {
        if (number.none()) return events.size() - 1;
        for (var n = 0; n < events.size(); n++) if (events.get(n).number().equals(number)) return n;
        throw Problems.invalidParameter("at", "the number of an event of the case");
    }
}
