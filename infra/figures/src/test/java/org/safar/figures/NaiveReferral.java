package org.safar.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safar.figures.NaiveThing.Line;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.referral.ReferralEvent.*;

/** What one referral amounts to, read from its raw events as plainly as possible: an offer, and what follows it up to the next. */
record NaiveReferral(List<StoredEvent> events) {

    boolean isOf(String hub, String kind) {
        for (var stored : events)
            if (stored.event() instanceof ReferralOffered e
                    && is(e.hub().code(), e.custodianKind().code(), hub, kind)) return true;
        for (var round : rounds()) {
            var offered = (ReferralOffered) round.getFirst();
            if (offered.partner() != null) continue;
            String taken = null;
            for (var event : round)
                if (event instanceof ReferralAccepted e)
                    taken = e.custodianKind().code();
            if (is(offered.receiver().value(), taken, hub, kind)) return true;
        }
        return false;
    }

    List<Line> lines(String measure) {
        var lines = new ArrayList<Line>();
        for (var round : rounds()) {
            var offered = (ReferralOffered) round.getFirst();
            var outcome = "unanswered";
            var completed = false;
            for (var event : round) {
                if (event instanceof ReferralAccepted) outcome = "accepted";
                if (event instanceof ReferralDeclined) outcome = "declined";
                if (event instanceof ReferralExpired) outcome = "expired";
                if (event instanceof ReferralWithdrawn && !outcome.equals("accepted")) outcome = "withdrawn";
                if (event instanceof ReferralCompleted) completed = true;
            }
            var counts = measure.equals("referrals-offered")
                    || measure.equals("referrals-" + outcome)
                    || measure.equals("referrals-completed") && completed;
            if (counts) lines.add(new Line(offered.occurredOn(), 1, keys(offered, outcome)));
        }
        return lines;
    }

    private static Map<String, List<String>> keys(ReferralOffered offered, String outcome) {
        var keys = new TreeMap<String, List<String>>();
        var partner = offered.partner();
        keys.put("from", List.of(offered.hub().code()));
        keys.put(
                "to",
                List.of(
                        partner == null
                                ? offered.receiver().value()
                                : partner.state().code()));
        keys.put("outcome", List.of(outcome));
        keys.put("receiver", List.of(partner == null ? "hub" : partner.kind().code()));
        return keys;
    }

    private List<List<Object>> rounds() {
        var rounds = new ArrayList<List<Object>>();
        for (var stored : events) {
            if (stored.event() instanceof ReferralOffered) rounds.add(new ArrayList<>());
            rounds.getLast().add(stored.event());
        }
        return rounds;
    }

    private static boolean is(String hub, String kind, String wantedHub, String wantedKind) {
        return (wantedHub == null || wantedHub.equals(hub)) && (wantedKind == null || wantedKind.equals(kind));
    }
}
