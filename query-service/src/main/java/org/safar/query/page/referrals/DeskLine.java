package org.safar.query.page.referrals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/**
 * A referral as a line of the desk.
 *
 * @param person empty where it is not told any more
 * @param left the time left for an answer; none where nothing waits for one
 * @param reason why it ended, where that was said and is the caller's to know
 */
record DeskLine(
        String id,
        String name,
        String from,
        String to,
        String person,
        String urgency,
        boolean emergency,
        List<String> flags,
        String answerBy,
        @Nullable Left left,
        String stage,
        String reason,
        String since,
        List<Mark> marks,
        String turn) {
    private static final long PRESSING = 3 * 86_400L;

    /** @param pressing whether there are less than three days */
    record Left(String words, boolean pressing) {
        static @Nullable Left of(Fields referral, ReferralWords say) {
            if (!referral.has("secondsLeft")) return null;
            var seconds = referral.number("secondsLeft");
            return new Left(say.left(seconds), seconds < PRESSING);
        }
    }

    /** @param state done, waits or open */
    record Mark(String words, String state) {}

    /** @param referral as the API gives it */
    static DeskLine of(Fields referral, ReferralWords say) {
        var offer = referral.at("offer");
        var turn = Turn.of(referral, say.today());
        return new DeskLine(
                referral.text("id"),
                Wording.shortened(referral.text("id")),
                say.from(referral),
                say.to(referral),
                offer.none() ? "" : say.person(offer),
                offer.none() ? "" : say.code("urgency", offer.text("urgency")),
                offer.text("urgency").equals("emergency"),
                say.each("protection-flag", offer, "flags"),
                say.date(referral.text("answerBy")),
                Left.of(referral, say),
                say.code("referral-stage", referral.text("stage")),
                reason(referral, say),
                say.date(referral.text("since")),
                referral.text("stage").equals("accepted") ? marks(referral, say) : List.of(),
                turn.key().equals(Turn.NOTHING) ? "" : turn(turn, referral, say));
    }

    /** Whose turn it is, for what, and until when. */
    static String turn(Turn turn, Fields referral, ReferralWords say) {
        var who = turn.offering() ? say.from(referral) : say.receiver(referral);
        var what = say.text("referral.turn." + turn.key(), who);
        return turn.by().isEmpty() ? what : say.text("referral.turn.by", what, say.date(turn.by()));
    }

    static String reason(Fields referral, ReferralWords say) {
        if (referral.has("declined")) return say.code("referral-refusal", referral.text("declined"));
        return referral.has("withdrawn") ? say.code("referral-withdrawal", referral.text("withdrawn")) : "";
    }

    private static List<Mark> marks(Fields referral, ReferralWords say) {
        var identity = referral.at("identity");
        var waits = Turn.waits(referral);
        var told = referral.all("messages").size();
        return List.of(
                new Mark(say.text("referral.mark.consent"), state(referral.has("consent"))),
                new Mark(say.text("referral.mark.identity"), waits ? "waits" : state(!identity.none())),
                new Mark(say.text("referral.mark.services"), state(referral.has("services"))),
                new Mark(say.text("referral.mark.messages", told), state(told > 0)));
    }

    private static String state(boolean done) {
        return done ? "done" : "open";
    }
}
