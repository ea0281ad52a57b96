package org.safar.query.page.overview;

import static org.safar.web.Role.AUDITOR;
import static org.safar.web.Role.CASEWORKER;
import static org.safar.web.Role.COMMISSION;
import static org.safar.web.Role.IOM;
import static org.safar.web.Role.SUPERVISOR;

import org.safar.query.figures.Sheets;
import org.safar.query.page.FiguresModel;
import org.safar.query.page.Wording;
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
    private final Sheets sheets;
    private final FiguresModel figures;

    OverviewPage(Sheets sheets, FiguresModel figures) {
        this.sheets = sheets;
        this.figures = figures;
    }

    @AllowedFor({CASEWORKER, SUPERVISOR, COMMISSION, IOM, AUDITOR})
    @GetMapping("/")
    String overview(
            Caller caller,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var shown = sheets.region(caller, parameters);
        figures.fill(model, shown, words, parameters, "/", "from", "to", "form", "sex", "age", "by");
        model.addAttribute("keys", KeyFigures.of(shown, words));
        return "overview";
    }
}
