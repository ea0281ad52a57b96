package org.safar.command.message;

import static org.safar.kernel.RefusalCode.INVALID_ID;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.appender.Entry;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.Authority;
import org.safar.kernel.time.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the body of one command: a message whose type and thing stand in the path, whose actor is signed in, recorded
 * now.
 */
public final class CommandReader {
    static final Struct BODY = new Shapes(_ -> null).struct(Body.class);
    private static final String REFERENCE = "reference";

    private final Reports reports;
    private final Platform platform;

    public CommandReader(MessageRegistry registry, ThingIds thingIds, Platform platform) {
        this.reports = new Reports(new StepReader(registry), new Things(thingIds), platform);
        this.platform = platform;
    }

    /**
     * What the path and the headers say.
     *
     * @param thing the id in the path; none where the command opens a case
     * @param key the message's id; may stand in the body as well
     * @param expectedVersion that the sender has seen; none where the command opens a case
     */
    public record Request(
            MessageType type,
            @Nullable String thing,
            @Nullable UUID key,
            @Nullable Long expectedVersion,
            byte[] body) {}

    record Body(
            @Nullable UUID id,
            @Nullable Reference reference,
            PartialDate occurredOn,
            WireMessage.@Nullable Who actor,
            @Nullable Authority authority,
            List<WireMessage.Acknowledgement> acknowledges,
            JsonNode data) {}

    /**
     * The entry is line 1 of a submission of its own, named by the message's id: refusals have a history here as well.
     */
    public Entry read(Request request, Sender sender) {
        @Nullable JsonNode json = null;
        try {
            json = JsonLine.read(request.body());
            var body = (Body) BODY.read(json, "", Reading.FREE);
            var id = id(request.key(), body.id());
            var submission = new SubmissionId(sender.hub(), id);
            var delivery = new Reports.Delivery(submission, true, request.expectedVersion());
            var message = message(request, body, id);
            return new Entry.Reported(
                    submission, 1, reports.of(message, hashed(json, request.type(), id), sender, delivery));
        } catch (Unreadable unreadable) {
            var id = request.key() == null ? MessageReader.messageId(json) : request.key();
            var submission = new SubmissionId(sender.hub(), id == null ? UUID.randomUUID() : id);
            return new Entry.Rejected(submission, 1, id, unreadable.outcome());
        }
    }

    private static UUID id(@Nullable UUID key, @Nullable UUID inBody) {
        if (key == null) return inBody == null ? UUID.randomUUID() : inBody;
        Unreadable.unless(inBody == null || inBody.equals(key), INVALID_ID, "/id");
        return key;
    }

    private WireMessage message(Request request, Body body, UUID id) {
        return new WireMessage(
                id,
                new TypeName(request.type().name()),
                request.type().revision(),
                thing(request, body),
                body.occurredOn(),
                platform.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                body.actor(),
                body.authority(),
                null,
                body.acknowledges(),
                body.data(),
                List.of());
    }

    private static WireMessage.Thing thing(Request request, Body body) {
        var kind = request.type().thing();
        var id = request.thing();
        if (id != null) {
            if (body.reference() != null)
                throw new Unreadable(INVALID_ID, Pointer.member("", REFERENCE), "the path names the thing already");
            return new WireMessage.Thing(kind, null, new WireMessage.ThingName(id));
        }
        if (!kind.byReference()) {
            if (body.reference() != null)
                throw new Unreadable(INVALID_ID, Pointer.member("", REFERENCE), "such a thing has no reference");
            return new WireMessage.Thing(kind, null, null);
        }
        Unreadable.unless(body.reference() != null, MISSING_FIELD, Pointer.member("", REFERENCE));
        return new WireMessage.Thing(kind, body.reference(), null);
    }

    /** What the sender said, without the moment at which it came: the same command again is the same message. */
    private static JsonNode hashed(JsonNode body, MessageType type, UUID id) {
        var message = (ObjectNode) body.deepCopy();
        message.remove(REFERENCE);
        message.put("id", id.toString());
        message.put("type", type.name());
        message.put("revision", type.revision());
        return message;
    }
}
