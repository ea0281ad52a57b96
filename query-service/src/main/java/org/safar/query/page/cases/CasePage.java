package org.safar.query.page.cases;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safar.query.casefile.web.Cases;
import org.safar.query.kept.web.Justice;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: its tracks, its journey, what was done to the person, and who holds it. */
@Controller
class CasePage {
    private final Cases cases;
    private final Justice proceedings;
    private final Clock clock;

    CasePage(Cases cases, Justice proceedings, ObjectProvider<Clock> clock) {
        this.cases = cases;
        this.proceedings = proceedings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/cases/{id}")
    String open(
            @PathVariable String id,
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var unknown = CasesPage.without(parameters, "lang").keySet();
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var file = new Fields(cases.open(id, caller).fields());
        var history = new Fields(
                cases.history(id, caller, new LinkedMultiValueMap<>()).fields());
        var say = new CaseWords(words);
        var chronicle = new Chronicle(history);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        model.addAttribute("sheet", CaseSheet.of(file, chronicle, say));
        model.addAttribute("referrals", ReferralLink.of(file.at("state"), caller));
        var justice = new JusticeTrack(proceedings.of(cases.meant(id, caller), caller), say);
        model.addAttribute("lanes", new LaneDrawing(say, chronicle, justice, today).draw());
        model.addAttribute("justice", justice.rows());
        model.addAttribute("events", chronicle.steps().size());
        model.addAttribute("hub", say.value("hub", file.text("hub")));
        model.addAttribute("simulated", file.text("provenance").equals("simulated"));
        return "case";
    }
}
