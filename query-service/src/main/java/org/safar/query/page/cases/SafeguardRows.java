package org.safar.query.page.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.query.page.Fields;

/** What keeps the person safe, in words: a child's best interests, the family unit, each consent and each withdrawal, a death. */
final class SafeguardRows {
    private final CaseWords say;
    private final List<SafeguardRow> rows = new ArrayList<>();

    private SafeguardRows(CaseWords say) {
        this.say = say;
    }

    /** @param key that stays the same from state to state */
    record SafeguardRow(String key, String label, String text) {}

    /** @param safeguards as the API gives them */
    static List<SafeguardRow> of(Fields safeguards, CaseWords say) {
        var all = new SafeguardRows(say);
        for (var field : List.of("bestInterestsOpened", "familyUnit"))
            if (safeguards.has(field))
                all.rows.add(new SafeguardRow(
                        field,
                        say.label(field),
                        say.value(field, safeguards.tree().get(field))));
        var ledger = safeguards.at("consents");
        ledger.all("given").forEach(all::given);
        ledger.all("withdrawn").forEach(all::withdrawn);
        safeguards.all("concerns").forEach(all::concerned);
        safeguards.all("referrals").forEach(all::referred);
        if (safeguards.has("died")) all.died(safeguards.at("died"));
        return all.rows;
    }

    private void given(Fields receipt) {
        var consent = receipt.at("consent");
        var text = Stream.of(scopes(consent), consent.text("recipient"), until(consent))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        add("consent", receipt, say.words().text("case.consent", date(consent)), text);
    }

    private void withdrawn(Fields entry) {
        var withdrawal = entry.at("withdrawal");
        var scopes = withdrawal.has("scopes") ? scopes(withdrawal) : say.words().text("case.consent.all");
        var text = withdrawal.has("recipient") ? scopes + ", " + withdrawal.text("recipient") : scopes;
        add("withdrawal", entry, say.words().text("case.consent.withdrawn", date(withdrawal)), text);
    }

    private void concerned(Fields concern) {
        var ground = concern.text("ground");
        var country = concern.text("country");
        var states = country.isEmpty() ? say.words().text("case.concern.home") : say.value("country", country);
        rows.add(new SafeguardRow("concern." + ground + country, say.value("ground", ground), states));
    }

    private void referred(Fields referral) {
        var from = referral.text("from");
        var label = from.isEmpty() ? say.event("case.referred") : say.event("case.linked-by-referral");
        var other = from.isEmpty() ? referral.text("to") : say.value("hub", from);
        rows.add(new SafeguardRow("referral." + referral.text("referral") + from, label, other));
    }

    private void died(Fields death) {
        rows.add(new SafeguardRow("died", say.event("case.person-died"), date(death)));
    }

    private void add(String kind, Fields entry, String label, String text) {
        rows.add(new SafeguardRow(kind + "." + entry.number("sequence"), label, text));
    }

    private String scopes(Fields of) {
        return say.value("scopes", of.tree().get("scopes"));
    }

    private String until(Fields consent) {
        var expires = consent.text("expires");
        return expires.isEmpty() || expires.equals("not-recorded")
                ? ""
                : say.words().text("case.until", say.date(expires));
    }

    private String date(Fields of) {
        return say.date(of.text("occurredOn"));
    }
}
