package org.safar.command.web;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Receipt;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.receipt.ReceiptJson;
import org.safar.kernel.RefusalCode;
import org.safar.web.Caller;
import org.safar.web.ProblemCode;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Has a command decided and stored, and says over HTTP how it was answered. */
final class CommandAnswers {
    private static final int PATIENCE_SECONDS = 60;

    private final Appender appender;
    private final ReceiptJson json;

    CommandAnswers(Appender appender, ReceiptJson json) {
        this.appender = appender;
        this.json = json;
    }

    /** @param created the status where something was stored */
    ResponseEntity<Object> answer(Entry entry, HttpStatus created, Caller caller) {
        var receipt = received(entry);
        var line = json.of(receipt);
        var shown = caller.is(Role.OPERATOR) ? json.withPosition(line) : line;
        return switch (receipt.outcome()) {
            case Outcome.Stored(var events, var _) -> stored(shown, created, last(events));
            case Outcome.Unchanged(var sequence) -> stored(shown, HttpStatus.OK, sequence);
            case Outcome.Duplicate(var events) -> stored(shown, HttpStatus.OK, last(events));
            case Outcome.NotYet(var code, var pointer) -> throw Problems.refused(code, pointer, null);
            case Outcome.Refused(var code, var pointer, var detail) -> throw Problems.refused(code, pointer, detail);
            case Outcome.Stale(var version, var since) ->
                problem(RefusalCode.VERSION_STALE)
                        .eTag(Versions.tag(Math.max(0, version)))
                        .body(CommandProblem.stale(version, since));
            case Outcome.AcknowledgementNeeded(var breaches) ->
                problem(RefusalCode.ACKNOWLEDGEMENT_REQUIRED).body(CommandProblem.unacknowledged(breaches));
        };
    }

    private static ResponseEntity<Object> stored(String receipt, HttpStatus status, long version) {
        return ResponseEntity.status(status)
                .eTag(Versions.tag(version))
                .contentType(MediaType.APPLICATION_JSON)
                .body(receipt);
    }

    private static ResponseEntity.BodyBuilder problem(RefusalCode code) {
        return ResponseEntity.status(Problems.status(code)).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static long last(List<EventRef> events) {
        return events.getLast().sequence();
    }

    private Receipt received(Entry entry) {
        try {
            return appender.append(entry).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            throw Problems.of(ProblemCode.STORE_UNAVAILABLE, null);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Problems.of(ProblemCode.STORE_UNAVAILABLE, null);
        }
    }
}
