package org.safar.query.casefile.web;

import java.time.Duration;
import java.util.List;
import org.safar.axon.token.PositionToken;
import org.safar.query.view.Views;
import org.safar.web.ProblemCode;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Reading what one has just written: {@code after=token}, the token of a receipt, answers once the case files show that write. It
 * waits for the position, and not for ever.
 */
final class Awaited {
    private static final String AFTER = "after";
    private static final int TOKEN = 22;

    private final Views views;
    private final String view;
    private final PositionToken tokens;
    private final Duration atMost;

    /**
     * @param view that the answer is read from
     * @param atMost how long a request may wait
     */
    Awaited(Views views, String view, PositionToken tokens, Duration atMost) {
        this.views = views;
        this.view = view;
        this.tokens = tokens;
        this.atMost = atMost;
    }

    /**
     * Waits where the query asks for it.
     *
     * @return the query without what was done here
     * @throws ProblemException a 400 where it is no token of this store; a 503 that says when to ask again where the write is not
     *     shown in time
     */
    MultiValueMap<String, String> of(MultiValueMap<String, String> query) {
        var given = query.getOrDefault(AFTER, List.of());
        if (given.isEmpty()) return query;
        if (given.size() > 1) throw Problems.invalidParameter(AFTER, "one value only");
        shown(given.getFirst());
        var rest = new LinkedMultiValueMap<>(query);
        rest.remove(AFTER);
        return rest;
    }

    /** For lists, whose {@code after} is the last id of the page before as well: the two cannot be taken for one another. */
    MultiValueMap<String, String> ofList(MultiValueMap<String, String> query) {
        var given = query.getOrDefault(AFTER, List.of());
        return given.size() == 1 && given.getFirst().length() == TOKEN ? of(query) : query;
    }

    private void shown(String token) {
        var position =
                tokens.position(token).orElseThrow(() -> Problems.invalidParameter(AFTER, "the token of a receipt"));
        try {
            if (views.awaitPosition(view, position, atMost)) return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw Problems.of(ProblemCode.NOT_READY, "stored, and not shown here yet");
    }
}
