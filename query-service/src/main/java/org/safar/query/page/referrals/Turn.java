package org.safar.query.page.referrals;

import java.time.LocalDate;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;

/**
 * What has to be done next, and by whom.
 *
 * @param key of the words for it
 * @param offering whether it is the offering side's turn
 * @param by the day until which it can be done, as the API writes it; empty where there is none
 */
record Turn(String key, boolean offering, String by) {
    static final String NOTHING = "nothing";

    /** @param referral as the API gives it */
    static Turn of(Fields referral, LocalDate today) {
        return switch (referral.text("stage")) {
            case "offered" -> new Turn("answer", false, referral.text("answerBy"));
            case "accepted" -> passing(referral, today);
            default -> new Turn(NOTHING, false, "");
        };
    }

    /** In the order which the law asks for; return messages may come at any time, and one has to. */
    private static Turn passing(Fields referral, LocalDate today) {
        if (!referral.has("consent")) return new Turn("consent", true, "");
        if (!referral.has("identity")) return new Turn("identity", true, "");
        if (waits(referral)) return fetching(referral.at("identity").text("fetchBy"), today);
        if (!referral.has("services")) return new Turn("services", true, "");
        if (!referral.has("messages")) return new Turn("message", false, "");
        return new Turn("complete", true, "");
    }

    /** An envelope that nobody fetched in its time is there no more. */
    private static Turn fetching(String by, LocalDate today) {
        var over = PartialDate.parse(by).surelyBefore(PartialDate.of(today));
        return over ? new Turn("seal", true, "") : new Turn("fetch", false, by);
    }

    /** Whether an envelope lies there and was not fetched. */
    static boolean waits(Fields referral) {
        return referral.at("identity").has("envelope")
                && !Boolean.TRUE.equals(referral.tree().get("fetched"));
    }
}
