package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.Lanes.Agreement;

/** What the person agreed to, each as a line from its day to the one on which it ends or was taken back. */
final class Agreements {
    private final CaseWords say;
    private final TimeAxis axis;
    private final LocalDate first;
    private final LocalDate end;
    private final List<Fields> withdrawals;

    /** @param end where the known part of the axis ends; what is agreed beyond it is drawn as still to come */
    private Agreements(Fields ledger, CaseWords say, TimeAxis axis, LocalDate first, LocalDate end) {
        this.say = say;
        this.axis = axis;
        this.first = first;
        this.end = end;
        this.withdrawals = ledger.all("withdrawn").stream()
                .map(entry -> entry.at("withdrawal"))
                .toList();
    }

    /** @param safeguards as the API gives them */
    static List<Agreement> of(Fields safeguards, CaseWords say, TimeAxis axis, LocalDate first, LocalDate end) {
        var ledger = safeguards.at("consents");
        var drawn = new Agreements(ledger, say, axis, first, end);
        return ledger.all("given").stream()
                .map(entry -> drawn.line(entry.at("consent")))
                .toList();
    }

    private Agreement line(Fields consent) {
        var from = day(consent.text("occurredOn")).map(PartialDate::earliest).orElse(first);
        var touching = withdrawals.stream().filter(it -> touches(it, consent)).toList();
        var whole = touching.stream()
                .filter(it -> scopes(it).isEmpty() || scopes(it).containsAll(scopes(consent)))
                .map(it -> taken(it, from))
                .min(LocalDate::compareTo);
        var expires = day(consent.text("expires")).map(PartialDate::latest);
        var ends = Stream.of(whole, expires)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(axis.to());
        var known = ends.isBefore(end) ? ends : end;
        return new Agreement(
                name(consent),
                summary(consent, touching),
                axis.at(from),
                axis.at(known),
                ends.isAfter(known) ? axis.at(ends) : null,
                expires.filter(ends::equals).map(axis::at).orElse(null),
                touching.stream().map(it -> axis.at(taken(it, from))).toList());
    }

    /** A withdrawal without a date holds from the beginning: it protects the person. */
    private static LocalDate taken(Fields withdrawal, LocalDate from) {
        return day(withdrawal.text("occurredOn"))
                .map(PartialDate::earliest)
                .filter(on -> on.isAfter(from))
                .orElse(from);
    }

    /** It is not older than the consent, and takes back some of it, from the same recipient where it names one. */
    private static boolean touches(Fields withdrawal, Fields consent) {
        var given = day(consent.text("occurredOn"));
        var taken = day(withdrawal.text("occurredOn"));
        if (given.isPresent() && taken.isPresent() && taken.get().surelyBefore(given.get())) return false;
        var recipient = withdrawal.text("recipient");
        if (!recipient.isEmpty() && !recipient.equals(consent.text("recipient"))) return false;
        return scopes(withdrawal).isEmpty() || scopes(withdrawal).stream().anyMatch(scopes(consent)::contains);
    }

    private String name(Fields consent) {
        var scopes = say.value("scopes", consent.tree().get("scopes"));
        return consent.has("recipient") ? scopes + ", " + consent.text("recipient") : scopes;
    }

    private String summary(Fields consent, List<Fields> taken) {
        var words = say.words();
        var parts = new ArrayList<String>();
        parts.add(words.text("case.consent", say.date(consent.text("occurredOn"))));
        if (day(consent.text("expires")).isPresent())
            parts.add(words.text("case.until", say.date(consent.text("expires"))));
        for (var each : taken) parts.add(words.text("case.consent.withdrawn", say.date(each.text("occurredOn"))));
        return parts.stream().collect(Collectors.joining("; "));
    }

    private static List<String> scopes(Fields of) {
        return of.tree().get("scopes") instanceof Collection<?> several
                ? several.stream().map(Objects::toString).toList()
                : List.of();
    }

    private static Optional<PartialDate> day(@Nullable String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        return Optional.of(PartialDate.parse(text)).filter(PartialDate::recorded);
    }
}
