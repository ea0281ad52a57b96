package org.safar.query.page.work;

import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.safar.query.casefile.web.Work;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.query.referral.web.DeskPart;
import org.safar.query.referral.web.Referrals;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a desk has to do in its cases and for its hub, from the same lists as the API's. */
@Controller
class WorkPage {
    private static final Set<String> KNOWN = Set.of("within", "lang");
    private static final int OFFERS = 20;

    private final Work work;
    private final Referrals referrals;

    WorkPage(Work work, Referrals referrals) {
        this.work = work;
        this.referrals = referrals;
    }

    /** @param more whether there is more than is shown */
    record Part(String code, List<WorkLine> lines, boolean more) {}

    @AllowedFor({CASEWORKER, SUPERVISOR, IOM})
    @GetMapping("/work")
    String work(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var asked = new LinkedMultiValueMap<>(parameters);
        asked.remove("lang");
        var told = new Fields(work.told(caller, asked));
        var parts = new ArrayList<Part>();
        parts.add(part("overdue", told, line -> WorkLine.due(line, words)));
        if (caller.hub() != null && !caller.is(IOM)) parts.add(offered(caller, words));
        parts.add(part("due", told, line -> WorkLine.due(line, words)));
        parts.add(part("expiringConsents", told, line -> WorkLine.consent(line, words)));
        parts.add(part("waiting", told, line -> WorkLine.waiting(line, words)));
        model.addAttribute("parts", parts);
        model.addAttribute("today", words.date(told.text("today")));
        model.addAttribute("whose", "work.whose." + caller.role().code());
        return "work";
    }

    private static Part part(String code, Fields told, Function<Fields, WorkLine> line) {
        var list = told.at(code);
        return new Part(
                code,
                list.all("lines").stream().map(line).toList(),
                Boolean.TRUE.equals(list.tree().get("more")));
    }

    private Part offered(Caller caller, Wording words) {
        var listed = referrals.part(DeskPart.TO_ANSWER, 0, OFFERS, caller);
        var lines = listed.lines().stream()
                .map(line -> WorkLine.offered(new Fields(line), words))
                .toList();
        return new Part("offered", lines, listed.more());
    }
}
