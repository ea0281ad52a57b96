package org.safar.query.page;

import java.util.List;
import org.safar.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the numbers mean, and which questions that were asked in public the data do not answer. */
@Controller
final class AboutPage {
    static final String PATH = "/about";

    private static final List<String> COUNTED = List.of("victims", "persons", "corridors", "marks", "shares");
    private static final List<String> UNANSWERED = List.of("plan", "rates", "declined", "released", "read");

    @Open(because = "whoever is shown a number may know what it means; there is nothing of a case in it")
    @GetMapping(PATH)
    String about(Model model) {
        model.addAttribute("counted", COUNTED);
        model.addAttribute("unanswered", UNANSWERED);
        return "about";
    }
}
