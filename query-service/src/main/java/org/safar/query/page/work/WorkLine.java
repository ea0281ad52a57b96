package org.safar.query.page.work;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.query.page.referrals.ReferralWords;

/**
 * Something to be done, in words.
 *
 * @param address of the case or referral
 * @param name of it, as people point at it
 * @param who holds the case, or offers it
 * @param on the day that counts
 * @param left how much time there is, or how long it has waited
 * @param late whether the time has passed, or nearly
 */
record WorkLine(String address, String name, String who, String what, String on, String left, boolean late) {
    private static final int SOON = 3;
    private static final long DAY = 86_400;

    /** A deadline. @param line as the API gives it */
    static WorkLine due(Fields line, Wording words) {
        return of(line, words.text("code.deadline." + line.text("deadline")), words);
    }

    /** A consent that ends, with what it covers. */
    static WorkLine consent(Fields line, Wording words) {
        var scopes = line.tree().get("scopes") instanceof Collection<?> several
                ? several.stream()
                        .map(scope -> words.text("code.consent-scope." + Objects.toString(scope)))
                        .collect(Collectors.joining(", "))
                : "";
        var recipient = line.text("recipient");
        return of(line, recipient.isEmpty() ? scopes : scopes + ", " + recipient, words);
    }

    /** A case that waits for the next decision. */
    static WorkLine waiting(Fields line, Wording words) {
        return new WorkLine(
                address(line),
                name(line),
                line.text("custodian"),
                words.text("work.for." + line.text("waitingFor")),
                words.date(line.text("since").substring(0, 10)),
                words.text("work.waited", line.number("days")),
                false);
    }

    /** A person whom the caller's hub is asked to take over. */
    static WorkLine offered(Fields referral, Wording words) {
        var seconds = referral.number("secondsLeft");
        return new WorkLine(
                "/referrals/" + referral.text("id"),
                Wording.shortened(referral.text("id")),
                words.country(referral.text("from")),
                words.text("work.offered.what"),
                words.date(referral.text("answerBy")),
                ReferralWords.left(seconds, words),
                seconds < SOON * DAY);
    }

    private static WorkLine of(Fields line, String what, Wording words) {
        var days = line.number("daysLeft");
        var left = days > 0 ? words.text("referral.left.days", days) : words.text("work.over", -days);
        return new WorkLine(
                address(line),
                name(line),
                line.text("custodian"),
                what,
                words.date(line.text("passes")
                        .substring(0, Math.min(10, line.text("passes").length()))),
                left,
                days < SOON);
    }

    private static String address(Fields line) {
        return "/cases/" + line.text("case");
    }

    private static String name(Fields line) {
        return Wording.shortened(line.text("case"));
    }
}
