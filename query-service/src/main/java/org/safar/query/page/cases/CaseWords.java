package org.safar.query.page.cases;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.place.Places;
import org.safar.kernel.place.Region;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/** Fields and codes of a case in words. */
final class CaseWords {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final String NOT_RECORDED = "not-recorded";

    /** Which list a field's codes are of. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            entry("source", "source"),
            entry("custodianKind", "custodian-kind"),
            entry("identification", "identification"),
            entry("standing", "standing"),
            entry("provenance", "provenance"),
            entry("sex", "sex"),
            entry("child", "answer"),
            entry("sector", "sector"),
            entry("means", "means"),
            entry("recruiter", "recruiter"),
            entry("duration", "duration"),
            entry("kind", "leg-kind"),
            entry("confidence", "confidence"),
            entry("indicators", "indicator"),
            entry("grounds", "grounds"),
            entry("act", "act"),
            entry("palermoMeans", "palermo-means"),
            entry("reason", "reason"),
            entry("outcome", "review-outcome"),
            entry("result", "screening-result"),
            entry("requestedBy", "review-requester"),
            entry("scopes", "consent-scope"),
            entry("consentFor", "consent-purpose"),
            entry("ground", "safety-ground"),
            entry("fields", "transfer-field"),
            entry("language", "language"),
            entry("interpreter", "answer"),
            entry("witness", "answer"),
            entry("guardian", "guardian"),
            entry("assent", "answer"),
            entry("causedByTrafficking", "answer"),
            entry("consentsToInterview", "answer"),
            entry("informedOfPurpose", "answer"),
            entry("informedOfUse", "answer"),
            entry("informedOfResearch", "answer"),
            entry("informedOfAccess", "answer"),
            entry("informedOfStorage", "answer"),
            entry("informedOfWithdrawal", "answer"),
            entry("rule", "breach"),
            entry("deadline", "deadline"),
            entry("acknowledged", "acknowledgement"),
            entry("authority", "authority"),
            entry("role", "actor-role"),
            entry("vouchedBy", "voucher"),
            entry("protection", "protection"),
            entry("mobility", "mobility"),
            entry("service", "service"),
            entry("services", "service"),
            entry("plan", "service"),
            entry("by", "custodian-kind"),
            entry("situation", "situation"),
            entry("basis", "stay-basis"),
            entry("stay", "stay-basis"),
            entry("side", "return-side"),
            entry("risk", "risk"),
            entry("riskSending", "risk"),
            entry("riskReceiving", "risk"),
            entry("bestInterests", "answer"),
            entry("receiverAccepted", "answer"),
            entry("familyTogether", "answer"),
            entry("receiver", "receiver"),
            entry("matter", "matter"),
            entry("legalAid", "matter"),
            entry("against", "compensation-source"),
            entry("share", "share"),
            entry("awarded", "share"),
            entry("paid", "share"),
            entry("offence", "offence"),
            entry("penalty", "penalty"),
            entry("compelled", "answer"));

    private final Wording words;

    CaseWords(Wording words) {
        this.words = words;
    }

    Wording words() {
        return words;
    }

    /** A field of the API as a label. */
    String label(String field) {
        return words.text("field." + kebab(field));
    }

    String event(String name) {
        return words.text("event." + name.substring(name.indexOf('.') + 1));
    }

    /** {@code palermoTest} as {@code palermo-test}. */
    static String kebab(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** @param value as the API gives it; none is "not recorded" */
    String value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> absent();
            case Collection<?> several ->
                several.isEmpty()
                        ? absent()
                        : several.stream().map(one -> value(field, one)).collect(Collectors.joining("; "));
            case Map<?, ?> place -> place(new Fields(place));
            case Boolean yes -> words.text(yes ? "code.answer.yes" : "code.answer.no");
            default -> text(field, value.toString());
        };
    }

    String absent() {
        return words.absent();
    }

    private String text(String field, String text) {
        if (text.equals(NOT_RECORDED)) return absent();
        var list = LISTS.get(field);
        if (list != null) return words.text("code." + list + "." + text);
        return switch (field) {
            case "forms", "purpose" -> form(text);
            case "ageBand" -> words.ages(text);
            case "citizenships" -> text.length() == 2 ? words.country(text) : words.text("case.stateless");
            case "country", "foundIn", "hub" -> words.country(text);
            case "borderPoint" -> borderPoint(text);
            case "receivedAt", "recordedAt", "lastReceivedAt" -> words.instant(Instant.parse(text));
            case "birthYear" -> text;
            default -> DATE.matcher(text).matches() ? date(text) : text;
        };
    }

    private String form(String code) {
        return Codes.find(ExploitationForm.class, code).isPresent() ? words.text("form." + code) : code;
    }

    /** A year, a month, a day, or not recorded. */
    String date(String text) {
        return words.date(text);
    }

    /** The region, if one is recorded, and its country. */
    String place(Fields place) {
        if (place.none()) return absent();
        var country = words.country(place.text("country"));
        if (!place.has("region")) return country;
        return words.text("case.place", words.place(today(place.text("region"))), country);
    }

    /** A region may be written with a code of then; the register has names under the codes of today. */
    private static String today(String region) {
        return Places.resolve(new Region(region)).code();
    }

    String borderPoint(String code) {
        return Places.borderPoints().stream()
                .filter(point -> point.borderPoint().code().equals(code))
                .findFirst()
                .map(Places.RegisteredBorderPoint::english)
                .orElse(code);
    }

    /** From a date to another, as far as they are recorded. */
    String span(String from, String to) {
        if (to.isEmpty() || to.equals(NOT_RECORDED) || from.equals(to)) return value("from", blank(from));
        if (from.isEmpty() || from.equals(NOT_RECORDED)) return words.text("case.until", date(to));
        return words.text("case.span", date(from), date(to));
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
