package org.safar.command.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.axon.token.PositionToken;
import org.safar.command.appender.Receipt;
import org.safar.command.appender.Status;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Code;
import tools.jackson.databind.json.JsonMapper;

/** Receipts and summaries as JSON, one line each, in the words of the messages' description. */
public final class ReceiptJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final PositionToken tokens;

    public ReceiptJson(PositionToken tokens) {
        this.tokens = tokens;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Line(
            long line,
            @Nullable UUID id,
            String status,
            @Nullable String thing,
            @Nullable Long sequence,
            @Nullable String token,
            List<String> events,
            List<String> breaches,
            @Nullable String code,
            @Nullable String pointer,
            @Nullable String detail) {}

    private record Counts(
            String submission, long lines, long accepted, long unchanged, long duplicate, long notYet, long refused) {}

    private record LastLine(Counts summary) {}

    /** Without its line feed. */
    public String of(Receipt receipt) {
        var outcome = receipt.outcome();
        return JSON.writeValueAsString(new Line(
                receipt.line(),
                receipt.messageId(),
                Status.of(outcome).code(),
                receipt.thing(),
                sequence(outcome),
                receipt.position() == 0 ? null : tokens.of(receipt.position()),
                receipt.events(),
                breaches(outcome),
                Status.reason(outcome).map(Code::code).orElse(null),
                pointer(outcome),
                detail(outcome)));
    }

    /** The line as auditors and operators read it: with the position itself in the place of its token. */
    public String withPosition(String line) {
        return TOKEN.matcher(line)
                .replaceFirst(token -> tokens.position(token.group(1)).stream()
                        .mapToObj(position -> "\"position\":" + position)
                        .findFirst()
                        .orElseGet(() -> Matcher.quoteReplacement(token.group())));
    }

    /** Without its line feed. */
    public String of(Summary all) {
        return JSON.writeValueAsString(new LastLine(new Counts(
                all.submission().value(),
                all.lines(),
                all.accepted(),
                all.unchanged(),
                all.duplicate(),
                all.notYet(),
                all.refused())));
    }

    private static @Nullable Long sequence(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored(var events, var _) -> last(events);
            case Outcome.Duplicate(var events) -> last(events);
            case Outcome.Unchanged(var sequence) -> sequence;
            case Outcome.Stale(var version, var _) -> version < 0 ? null : version;
            case Outcome.Refused _, Outcome.NotYet _, Outcome.AcknowledgementNeeded _ -> null;
        };
    }

    private static @Nullable Long last(List<EventRef> events) {
        return events.isEmpty() ? null : events.getLast().sequence();
    }

    private static List<String> breaches(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored(var _, var breaches) -> codes(breaches);
            case Outcome.AcknowledgementNeeded(var breaches) -> codes(breaches);
            default -> List.of();
        };
    }

    private static List<String> codes(Collection<? extends Code> codes) {
        return codes.stream().map(Code::code).toList();
    }

    private static @Nullable String pointer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var _, var pointer, var _) -> pointer;
            case Outcome.NotYet(var _, var pointer) -> pointer;
            default -> null;
        };
    }

    private static @Nullable String detail(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.detail()
                : Status.reason(outcome).map(RefusalCode::meaning).orElse(null);
    }
}
