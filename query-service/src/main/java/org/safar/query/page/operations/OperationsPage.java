package org.safar.query.page.operations;

import static org.safar.web.Role.OPERATOR;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Codes;
import org.safar.query.page.Wording;
import org.safar.query.view.Views;
import org.safar.query.view.web.SkipReason;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How views are doing; forms that fold one anew, give that up, try an event again or pass over it. */
@Controller
class OperationsPage {
    private static final Set<String> KNOWN = Set.of("hash", "done", "refused", "lang");
    private static final Set<String> ACTS = Set.of("rebuild", "cancel", "retry", "skip");

    private final Views views;

    OperationsPage(Views views) {
        this.views = views;
    }

    @AllowedFor(OPERATOR)
    @GetMapping("/operations")
    String operations(
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("words") Wording words,
            Model model) {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        var hashed = parameters.getFirst("hash");
        var hash = hashed == null || hashed.isBlank() ? null : views.hash(hashed);
        model.addAttribute("head", words.number(views.head()));
        model.addAttribute("ready", views.ready());
        model.addAttribute(
                "views",
                views.status().stream()
                        .map(status -> ViewLine.of(
                                status, hash != null && status.view().equals(hashed) ? hash.hash() : null, words))
                        .toList());
        model.addAttribute("hashedAt", hash == null ? "" : words.number(hash.position()));
        model.addAttribute("reasons", List.of(SkipReason.values()));
        model.addAttribute("done", act(parameters.getFirst("done")));
        model.addAttribute("refused", act(parameters.getFirst("refused")));
        return "operations";
    }

    @AllowedFor(OPERATOR)
    @PostMapping("/operations/views/{view}/rebuild")
    String rebuild(@PathVariable String view) {
        return back("rebuild", views.rebuild(view));
    }

    @AllowedFor(OPERATOR)
    @PostMapping("/operations/views/{view}/cancel")
    String cancel(@PathVariable String view) {
        return back("cancel", views.cancel(view));
    }

    @AllowedFor(OPERATOR)
    @PostMapping("/operations/views/{view}/retry")
    String retry(@PathVariable String view) {
        views.retry(view);
        return back("retry", true);
    }

    /** @param position of the event that stopped the view, so that nobody passes over another one */
    @AllowedFor(OPERATOR)
    @PostMapping("/operations/views/{view}/skip")
    String skip(
            @PathVariable String view,
            @RequestParam(defaultValue = "0") long position,
            @RequestParam(defaultValue = "") String reason,
            Caller caller) {
        var code = Codes.find(SkipReason.class, reason)
                .orElseThrow(() -> Problems.refused(RefusalCode.UNKNOWN_CODE, "/reason", null));
        return back(
                "skip",
                views.skip(view, position, code.code(), caller.id().value().toString()));
    }

    /** After a form the page is asked for anew, so that loading it again does nothing twice. */
    private static String back(String act, boolean done) {
        return "redirect:/operations?" + (done ? "done=" : "refused=") + act;
    }

    private static @Nullable String act(@Nullable String asked) {
        if (asked == null || asked.isBlank()) return null;
        if (!ACTS.contains(asked)) throw Problems.invalidParameter("done", "one of " + new TreeSet<>(ACTS));
        return asked;
    }
}
