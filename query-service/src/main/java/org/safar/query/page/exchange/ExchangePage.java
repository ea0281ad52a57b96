package org.safar.query.page.exchange;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.DESK;
import static org.safar.web.Role.HUB;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.OPERATOR;
import static org.safar.web.Role.SUPERVISOR;

import java.util.Set;
import java.util.TreeSet;
import org.safar.query.hubfeed.web.Feeds;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The five hubs' feeds: how fresh, and for whom it belongs to also how much and how late. */
@Controller
class ExchangePage {
    private final Feeds feeds;

    ExchangePage(Feeds feeds) {
        this.feeds = feeds;
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR, OPERATOR, HUB, DESK})
    @GetMapping("/exchange")
    String exchange(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(Set.of("lang"));
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var lines = feeds.told(caller).stream()
                .map(feed -> HubLine.of(new Fields(feed), words))
                .toList();
        var fresh =
                lines.stream().filter(line -> line.freshness().equals("fresh")).count();
        model.addAttribute("lines", lines);
        model.addAttribute("answers", HubLine.answers());
        model.addAttribute("fresh", fresh);
        model.addAttribute(
                "exact", lines.stream().filter(line -> line.exact() != null).toList());
        return "exchange";
    }
}
