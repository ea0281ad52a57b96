package org.safar.simulator;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;

/**
 * What a hub does in a referral, or in the case that it has from one. Its line speaks of what the exchange alone can name: the id
 * of the offered case and the referral's token, which hubs read in their receipts.
 *
 * @param victim the offering hub's reference of the case
 * @param receiver code of whom it is offered to
 * @param sealed what has to be handed in, sealed, before this can be said; none of most acts
 */
record Act(
        Message message,
        String victim,
        String receiver,
        @Nullable Sealed sealed) {
    /** Stands for the id of the offered case. */
    static final String CASE = "<case>";

    /** Stands for the referral's token. */
    static final String TOKEN = "<token>";

    /** Stands for the digest of what was handed in. */
    static final String ENVELOPE = "<envelope>";

    HubId hub() {
        return message.hub();
    }

    /** Under which the referral's token is remembered. */
    String referral() {
        return victim + "/" + receiver;
    }

    boolean offers() {
        return message.steps().getFirst().type().equals("offer-referral");
    }

    /**
     * As it is sent; empty where no receipt has named what it speaks of.
     *
     * @param named ids by what they are remembered under
     */
    Optional<String> line(Ids named) {
        return Optional.of(message.line())
                .flatMap(filled(CASE, named.of(victim)))
                .flatMap(filled(TOKEN, named.of(referral())))
                .flatMap(filled(ENVELOPE, named.of(envelope())));
    }

    /** Under which the digest of the envelope is remembered. */
    String envelope() {
        return referral() + "/envelope";
    }

    private static Function<String, Optional<String>> filled(String gap, Optional<String> with) {
        return line -> line.contains(gap) ? with.map(value -> line.replace(gap, value)) : Optional.of(line);
    }
}
