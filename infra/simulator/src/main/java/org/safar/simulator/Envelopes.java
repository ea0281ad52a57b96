package org.safar.simulator;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safar.kernel.HubId;

/** What passes between two hubs' machines beside messages: handed in before it is spoken of, and fetched once. */
record Envelopes(Door door, Ids ids) {
    private static final Pattern DIGEST = Pattern.compile("\"digest\"\\s*:\\s*\"([0-9a-f]{64})\"");

    /** The act as it is sent; empty where the exchange did not name what it speaks of, or would not hold what it needs. */
    Optional<String> line(Act act) {
        if (act.offers()) ids.await(act.message().id(), act.referral());
        if (act.sealed() != null) handIn(act, act.sealed());
        return act.line(ids);
    }

    /** Refused where it was fetched before: a feed that was cut off begins again. */
    void fetch(Act act) {
        var token = ids.of(act.referral());
        if (act.sealed() == null || token.isEmpty()) return;
        asked(token.get() + "/envelope/fetch", act.sealed().receiver(), "");
    }

    private void handIn(Act act, Sealed sealed) {
        var token = ids.of(act.referral());
        if (token.isEmpty()) return;
        var digest = DIGEST.matcher(asked(token.get() + "/envelope", act.hub(), sealed.text()));
        if (digest.find()) ids.remember(act.envelope(), digest.group(1));
    }

    private String asked(String path, HubId hub, String sealed) {
        var request = door.request("/api/referrals/" + path, hub)
                .header("Content-Type", "application/jose")
                .POST(BodyPublishers.ofString(sealed))
                .build();
        try (var answer = door.ask(request).body()) {
            return answer.collect(Collectors.joining());
        }
    }
}
