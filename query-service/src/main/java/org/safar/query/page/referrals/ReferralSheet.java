package org.safar.query.page.referrals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/**
 * One referral as its page shows it.
 *
 * @param line as the desk shows it
 * @param summary the row below the title
 * @param ownCase of the caller's own side; none where there is none, or it is not told
 * @param offer what the receiver was told; empty where it is not told any more
 * @param passed a group for each thing that passed
 */
record ReferralSheet(
        DeskLine line,
        List<Row> summary,
        @Nullable String ownCase,
        @Nullable String caseName,
        List<Step> steps,
        List<Row> offer,
        List<Group> passed) {

    record Row(String label, String text) {}

    /** @param what was told with it; empty where nothing was */
    record Step(String name, String on, String received, String what) {}

    record Group(String name, List<Row> rows) {}

    /** @param referral as the API gives it */
    static ReferralSheet of(Fields referral, ReferralWords say) {
        var own = referral.has("case") ? referral.text("case") : null;
        return new ReferralSheet(
                DeskLine.of(referral, say),
                summary(referral, say),
                own,
                own == null ? null : Wording.shortened(own),
                referral.all("steps").stream().map(step -> step(step, say)).toList(),
                offer(referral.at("offer"), say),
                passed(referral, say));
    }

    private static List<Row> summary(Fields referral, ReferralWords say) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(say.text("referral.from"), say.from(referral)));
        rows.add(new Row(say.text("referral.to"), say.to(referral)));
        if (referral.number("offers") > 1)
            rows.add(new Row(say.text("referral.offers"), say.text("referral.times", referral.number("offers"))));
        rows.add(new Row(say.text("referral.answer-by"), say.date(referral.text("answerBy"))));
        if (referral.has("custodian")) rows.add(new Row(say.text("referral.held-by"), referral.text("custodian")));
        if (referral.has("takenBy")) rows.add(new Row(say.text("referral.taken-by"), referral.text("takenBy")));
        if (referral.has("focalPoint"))
            rows.add(new Row(say.text("referral.focal-point"), Wording.shortened(referral.text("focalPoint"))));
        return rows;
    }

    private static Step step(Fields step, ReferralWords say) {
        var message = step.has("message") ? say.code("return-message", step.text("message")) : "";
        return new Step(
                say.text("step." + step.text("name")),
                say.date(step.text("occurredOn")),
                say.words().instant(Instant.parse(step.text("receivedAt"))),
                message);
    }

    private static List<Row> offer(Fields offer, ReferralWords say) {
        if (offer.none()) return List.of();
        return List.of(
                new Row(say.text("referral.age"), offer.has("ageBand") ? age(offer, say) : say.absent()),
                new Row(say.text("referral.minor"), say.code("answer", offer.text("child"))),
                new Row(say.text("referral.urgency"), say.code("urgency", offer.text("urgency"))),
                new Row(
                        say.text("referral.flags"),
                        say.several("protection-flag", offer, "flags", say.text("referral.flags.none"))),
                new Row(say.text("referral.needs"), say.several("service", offer, "needs", say.absent())),
                new Row(say.text("referral.languages"), say.several("language", offer, "languages", say.absent())));
    }

    private static String age(Fields offer, ReferralWords say) {
        return say.words().ages(offer.text("ageBand"));
    }

    private static List<Group> passed(Fields referral, ReferralWords say) {
        var groups = new ArrayList<Group>();
        if (referral.has("consent"))
            groups.add(new Group(say.text("referral.mark.consent"), consent(referral.at("consent"), say)));
        if (referral.has("identity"))
            groups.add(new Group(say.text("referral.mark.identity"), identity(referral, say)));
        if (referral.has("services")) {
            var services = say.several("service", referral.at("services"), "services", say.text("referral.none-begun"));
            groups.add(new Group(
                    say.text("referral.mark.services"), List.of(new Row(say.text("referral.services"), services))));
        }
        return groups;
    }

    private static List<Row> consent(Fields consent, ReferralWords say) {
        return List.of(
                new Row(
                        say.text("referral.fields.agreed"),
                        say.several("transfer-field", consent, "fields", say.text("referral.fields.none"))),
                new Row(say.text("referral.purpose"), say.code("consent-purpose", consent.text("purpose"))),
                new Row(say.text("referral.expires"), say.date(consent.text("expires"))));
    }

    /** Names of fields; what they hold was sealed, and the exchange never knew it. */
    private static List<Row> identity(Fields referral, ReferralWords say) {
        var identity = referral.at("identity");
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                say.text("referral.fields.sealed"), say.several("transfer-field", identity, "fields", say.absent())));
        if (!identity.has("envelope")) {
            rows.add(new Row(say.text("referral.envelope"), say.text("referral.envelope.by-hand")));
            return rows;
        }
        rows.add(new Row(
                say.text("referral.envelope"),
                Turn.waits(referral)
                        ? say.text("referral.envelope.waits", say.date(identity.text("fetchBy")))
                        : say.text("referral.envelope.fetched")));
        return rows;
    }
}
