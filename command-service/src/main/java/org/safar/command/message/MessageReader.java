package org.safar.command.message;

import static org.safar.kernel.RefusalCode.EMPTY_STEPS;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.appender.Entry;
import org.safar.kernel.Ids;
import org.safar.kernel.Malformed;
import org.safar.kernel.SubmissionId;
import tools.jackson.databind.JsonNode;

/**
 * Reads one line of a submission. Whatever the bytes are, the answer is an entry: a report, or where and why it is
 * none.
 */
public final class MessageReader {
    static final Struct MESSAGE = new Shapes(_ -> null).struct(WireMessage.class);

    private final Reports reports;

    public MessageReader(MessageRegistry registry, ThingIds thingIds, Platform platform) {
        this.reports = new Reports(new StepReader(registry), new Things(thingIds), platform);
    }

    /** @param line of the submission, from 1 */
    public Entry read(SubmissionId submission, long line, byte[] text, Sender sender) {
        @Nullable JsonNode json = null;
        try {
            json = JsonLine.read(text);
            var message = message(json);
            var report = reports.of(message, json, sender, Reports.Delivery.inBatch(submission));
            return new Entry.Reported(submission, line, report);
        } catch (Unreadable unreadable) {
            return new Entry.Rejected(submission, line, messageId(json), unreadable.outcome());
        }
    }

    private static WireMessage message(JsonNode json) {
        var message = (WireMessage) MESSAGE.read(json, "", Reading.FREE);
        if (json.has("steps")) {
            for (var single : List.of("type", "revision", "data")) {
                if (json.has(single)) {
                    throw new Unreadable(WRONG_SHAPE, Pointer.member("", single), "steps, or type and data: not both");
                }
            }
            Unreadable.unless(!message.steps().isEmpty(), EMPTY_STEPS, "/steps");
        } else {
            Unreadable.unless(message.type() != null, MISSING_FIELD, "/type");
            Unreadable.unless(message.data() != null, MISSING_FIELD, "/data");
        }
        return message;
    }

    /** So that the receipt of a line that was refused still says which message it answers, where that can be read. */
    static @Nullable UUID messageId(@Nullable JsonNode json) {
        var id = json == null ? null : json.get("id");
        if (id == null || !id.isString()) return null;
        try {
            return Ids.uuid(id.stringValue());
        } catch (Malformed _) {
            return null;
        }
    }
}
