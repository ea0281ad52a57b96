package org.safar.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.kernel.SubmissionId;
import org.safar.web.Problems;

/** Receipts as they lie in the spool, sent line by line. */
final class ReceiptAnswer {
    static final String NDJSON = "application/x-ndjson";

    private final ReceiptSpool spool;

    ReceiptAnswer(ReceiptSpool spool) {
        this.spool = spool;
    }

    ReceiptSpool spool() {
        return spool;
    }

    void send(SubmissionId submission, HttpServletResponse response) throws IOException {
        try (var lines = spool.read(submission).orElseThrow(Problems::absent)) {
            response.setContentType(NDJSON);
            response.setHeader(Headers.SUBMISSION_ID, submission.number().toString());
            var out = response.getOutputStream();
            for (var line : (Iterable<String>) lines::iterator) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            out.flush();
        }
    }
}
