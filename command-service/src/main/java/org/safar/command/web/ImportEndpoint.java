package org.safar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.appender.Appender;
import org.safar.command.intake.Ctdc2024Intake;
import org.safar.command.intake.CutStream;
import org.safar.command.intake.DryRun;
import org.safar.command.intake.NotTaken;
import org.safar.command.intake.RowReports;
import org.safar.command.receipt.SpoolFailed;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.Provenance;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Data sets of others, as cases of a hub that say where they are from. */
@RestController
final class ImportEndpoint {
    private final Ctdc2024Intake intake;
    private final Appender appender;
    private final ReceiptAnswer receipts;
    private final SubmissionGate gate;

    ImportEndpoint(Ctdc2024Intake intake, Appender appender, ReceiptAnswer receipts, SubmissionGate gate) {
        this.intake = intake;
        this.appender = appender;
        this.receipts = receipts;
        this.gate = gate;
    }

    /**
     * A dry run stores nothing; whether rows were sent before or the custodian is registered, only the store can say.
     */
    @PostMapping(path = "/api/hubs/{hub}/imports/ctdc-2024", consumes = "text/csv")
    @AllowedFor(Role.HUB)
    void ctdc2024(
            @PathVariable String hub,
            @RequestParam CustodianCode custodian,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = Headers.SUBMISSION_ID, required = false) @Nullable String number,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sender = Senders.to(hub, caller);
        var named = Headers.uuid(Headers.SUBMISSION_ID, number);
        var submission = new SubmissionId(sender.hub(), named == null ? UUID.randomUUID() : named);
        var into = new RowReports.Import(submission, sender, custodian, Ctdc2024Intake.PROFILE, Provenance.SYNTHETIC);
        try (var _ = gate.enter(submission)) {
            try (var body = Bodies.of(request);
                    var spool = receipts.spool().open(submission)) {
                intake.take(into, body, spool, dryRun ? new DryRun() : appender);
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
}
