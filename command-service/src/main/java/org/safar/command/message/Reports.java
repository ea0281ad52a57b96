package org.safar.command.message;

import static java.util.Objects.requireNonNull;
import static org.safar.kernel.RefusalCode.DEMONSTRATION_ONLY;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.command.decision.Report;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.kernel.Envelope;
import org.safar.kernel.Malformed;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.Provenance;
import tools.jackson.databind.JsonNode;

/** From a message whose own members are read to the report that its thing decides on. */
record Reports(StepReader reader, Things things, Platform platform) {

    /**
     * How the message came.
     *
     * @param asksFirst whether breaches are asked back
     * @param expectedVersion that the sender has seen; none in batches
     */
    record Delivery(
            SubmissionId submission,
            boolean asksFirst,
            @Nullable Long expectedVersion) {
        static Delivery inBatch(SubmissionId submission) {
            return new Delivery(submission, false, null);
        }
    }

    /**
     * @param json what the hash is taken over
     * @throws Unreadable with the pointer to what is wrong
     */
    Report of(WireMessage message, JsonNode json, Sender sender, Delivery delivery) {
        Dates.recorded(message.recordedAt(), platform.clock().instant());
        var inSteps = !message.steps().isEmpty();
        var steps = inSteps ? message.steps() : List.of(only(message));
        var commands = new ArrayList<Command>();
        var opens = false;
        for (var i = 0; i < steps.size(); i++) {
            var parent = inSteps ? Pointer.element("/steps", i) : "";
            var type = type(steps.get(i), message, sender, parent);
            commands.add(command(steps.get(i), type, message, sender, parent));
            opens |= type.opens();
        }
        var thing = commands.getFirst() instanceof ProposeLink pair
                ? things.thingIds().linkOf(pair.one(), pair.other())
                : things.of(message.thing(), sender.hub(), opens);
        return new Report(
                thing,
                message.thing().reference() != null,
                sender.reach(),
                envelope(message, sender, hash(identified(json, sender), thing), delivery.submission()),
                commands,
                inSteps,
                WireMessage.byRule(message.acknowledges()),
                delivery.asksFirst(),
                delivery.expectedVersion(),
                message.provenance() != null);
    }

    /** The neutral desk has no references. */
    private JsonNode identified(JsonNode json, Sender sender) {
        var hub = sender.hub();
        return hub == null ? json : new References(things.thingIds(), hub).identified(json);
    }

    private static WireMessage.Step only(WireMessage message) {
        var type = requireNonNull(message.type(), "checked when the message was read");
        var data = requireNonNull(message.data(), "checked when the message was read");
        return new WireMessage.Step(type, message.revision(), message.occurredOn(), data);
    }

    private MessageType type(WireMessage.Step step, WireMessage message, Sender sender, String parent) {
        return reader.type(step, message.thing().kind(), sender.kind(), parent);
    }

    private Command command(
            WireMessage.Step step, MessageType type, WireMessage message, Sender sender, String parent) {
        var occurredOn = step.occurredOn().recorded() ? step.occurredOn() : message.occurredOn();
        var hub = sender.hub();
        Reading.Naming naming = hub == null
                ? Reading.FREE.naming()
                : (kind, reference) -> things.thingIds().of(kind, hub, reference);
        var told = new Dates.Told(occurredOn, message.recordedAt(), hub, naming);
        return reader.command(
                type, step.data(), parent, told.reading(type.thing(), Pointer.member(parent, "occurredOn")));
    }

    private Envelope envelope(WireMessage message, Sender sender, String hash, SubmissionId submission) {
        return new Envelope(
                sender.hub(),
                message.recordedAt(),
                Actors.of(message.actor(), sender),
                message.authority(),
                provenance(message.provenance()),
                message.id(),
                hash,
                submission,
                message.id(),
                message.id(),
                platform.build());
    }

    private Provenance provenance(@Nullable Provenance said) {
        if (said == null) return platform.usualProvenance();
        var possible = said != Provenance.SIMULATED || platform.demonstration().get();
        Unreadable.unless(possible, DEMONSTRATION_ONLY, "/provenance");
        return said;
    }

    private static String hash(JsonNode json, ThingId thing) {
        try {
            return MessageHash.of(json, thing);
        } catch (Malformed malformed) {
            throw Unreadable.at("", malformed);
        }
    }
}
