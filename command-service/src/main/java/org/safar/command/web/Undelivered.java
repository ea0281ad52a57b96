package org.safar.command.web;

import org.safar.command.receipt.SpoolFailed;
import org.safar.web.ProblemCode;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why a delivery ended before its end, as its sender is told. Sending it again whole is always right. */
final class Undelivered {
    private static final Logger LOG = LoggerFactory.getLogger(Undelivered.class);
    private static final String KEPT = "what has a receipt is stored; send the same lines again";

    private Undelivered() {}

    static ProblemException storeAway() {
        return Problems.of(ProblemCode.STORE_UNAVAILABLE, KEPT);
    }

    static ProblemException noRoom(SpoolFailed failure) {
        LOG.error("receipts cannot be written down; is the disk full? {}", kind(failure));
        return Problems.of(ProblemCode.NO_ROOM, KEPT);
    }

    /** Never its words: they may name a file of ours. */
    private static String kind(SpoolFailed failure) {
        var cause = failure.getCause();
        return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }
}
