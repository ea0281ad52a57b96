package org.safar.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.kernel.SubmissionId;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;

/** Receipts as they lie in the spool, sent line by line. */
final class ReceiptAnswer {
    static final String NDJSON = "application/x-ndjson";

    private final ReceiptSpool spool;
    private final ReceiptJson json;

    ReceiptAnswer(ReceiptSpool spool, ReceiptJson json) {
        this.spool = spool;
        this.json = json;
    }

    ReceiptSpool spool() {
        return spool;
    }

    /** Positions are for operators only: to a hub they would tell how much the others send. */
    void send(SubmissionId submission, Caller caller, HttpServletResponse response) throws IOException {
        UnaryOperator<String> shown = caller.is(Role.OPERATOR) ? json::withPosition : UnaryOperator.identity();
        try (var lines = spool.read(submission).orElseThrow(Problems::absent)) {
            response.setContentType(NDJSON);
            response.setHeader(Headers.SUBMISSION_ID, submission.number().toString());
            var out = response.getOutputStream();
            for (var line : (Iterable<String>) lines::iterator) {
                out.write(shown.apply(line).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            out.flush();
        }
    }
}
