package org.safar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.intake.CutStream;
import org.safar.command.intake.NdjsonIntake;
import org.safar.command.intake.NotTaken;
import org.safar.command.receipt.SpoolFailed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * A hub's deliveries. The answer begins when the input has ended: a client that sends its whole body before it reads
 * would otherwise stand still with us, each waiting for the other.
 */
@RestController
final class SubmissionEndpoint {
    private final NdjsonIntake intake;
    private final ReceiptAnswer receipts;
    private final SubmissionGate gate;

    SubmissionEndpoint(NdjsonIntake intake, ReceiptAnswer receipts, SubmissionGate gate) {
        this.intake = intake;
        this.receipts = receipts;
        this.gate = gate;
    }

    @PostMapping(path = "/api/hubs/{hub}/submissions", consumes = ReceiptAnswer.NDJSON)
    @AllowedFor({Role.HUB, Role.OPERATOR})
    void submit(
            @PathVariable String hub,
            @RequestHeader(name = Headers.SUBMISSION_ID, required = false) @Nullable String number,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sender = Senders.to(hub, caller);
        var named = Headers.uuid(Headers.SUBMISSION_ID, number);
        var submission = new SubmissionId(sender.hub(), named == null ? UUID.randomUUID() : named);
        try (var _ = gate.enter(submission)) {
            try (var body = Bodies.of(request);
                    var spool = receipts.spool().open(submission)) {
                intake.take(submission, sender, body, spool);
            } catch (CutStream _) {
                throw Problems.refused(RefusalCode.CUT_STREAM, null, "what was read has its receipts");
            } catch (NotTaken _) {
                throw Undelivered.storeAway();
            } catch (SpoolFailed full) {
                throw Undelivered.noRoom(full);
            }
            receipts.send(submission, caller, response);
        }
    }

    @GetMapping("/api/hubs/{hub}/submissions/{number}/receipts")
    @AllowedFor({Role.HUB, Role.OPERATOR})
    void receipts(@PathVariable String hub, @PathVariable String number, Caller caller, HttpServletResponse response)
            throws IOException {
        var named = Headers.uuid("number", number);
        if (named == null) throw Problems.absent();
        receipts.send(new SubmissionId(Senders.to(hub, caller).hub(), named), caller, response);
    }
}
