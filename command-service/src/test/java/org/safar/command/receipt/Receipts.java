package org.safar.command.receipt;

import java.util.List;
import java.util.UUID;
import org.safar.axon.token.PositionToken;
import org.safar.command.appender.Receipt;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.kernel.BreachCode;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;

/** Receipts for tests. */
final class Receipts {
    static final PositionToken TOKENS = new PositionToken(new byte[PositionToken.SECRET]);
    static final ReceiptJson JSON = new ReceiptJson(TOKENS);
    static final UUID MESSAGE = UUID.fromString("0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001");
    static final SubmissionId SUBMISSION =
            new SubmissionId(HubId.KZ, UUID.fromString("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01"));

    private Receipts() {}

    static Receipt accepted(long line) {
        var events = List.of(new EventRef("case.victim-confirmed", 3), new EventRef("case.breach-found", 4));
        return new Receipt(
                line,
                MESSAGE,
                "case:" + "8c1d".repeat(8),
                17,
                new Outcome.Stored(events, List.of(BreachCode.SCREENER_DECIDES)));
    }

    static Receipt refused(long line) {
        return new Receipt(
                line,
                null,
                null,
                0,
                new Outcome.Refused(RefusalCode.UNKNOWN_REGION, "/data/from/region", "no region of KZ has this code"));
    }
}
