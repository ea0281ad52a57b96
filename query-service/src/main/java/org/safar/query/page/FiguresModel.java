package org.safar.query.page;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.safar.query.figures.Shown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of figures has: the form, as of when it stands, whose cases, whether they are simulated. */
@Component
public final class FiguresModel {
    private final Clock clock;

    FiguresModel(ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** The month that is running. */
    public YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC));
    }

    /**
     * Fills a page's model.
     *
     * @param action the page's own address
     * @param fields of its form, as {@link FilterForms#form} knows them
     */
    public void fill(
            Model model,
            Shown shown,
            Wording words,
            Map<String, List<String>> parameters,
            String action,
            String... fields) {
        var asked = parameters.getOrDefault("asOf", List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
        model.addAttribute("form", new FilterForms(words, parameters, thisMonth()).form(action, fields));
        var stands = AsOfChoice.of(shown, asked.orElse(null), words, thisMonth());
        model.addAttribute("asOf", stands);
        model.addAttribute("pinned", Addresses.with(action, parameters, "asOf", stands.pinned()));
        model.addAttribute("simulated", shown.provenance().equals("simulated"));
        model.addAttribute("exact", shown.exact());
        model.addAttribute("level", shown.lag().level());
    }
}
