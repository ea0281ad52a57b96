package org.safar.command.message;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.time.PartialDate;
import tools.jackson.databind.JsonNode;

/** A message as a hub sends it, its data still unread. The names are fixed: hubs write software against them. */
record WireMessage(
        UUID id,
        @Nullable TypeName type,
        @Nullable Integer revision,
        Thing thing,
        PartialDate occurredOn,
        Instant recordedAt,
        @Nullable Who actor,
        @Nullable Authority authority,
        @Nullable Provenance provenance,
        List<Acknowledgement> acknowledges,
        @Nullable JsonNode data,
        List<Step> steps) {

    /** @param reference of the hub's own, or else {@code id} */
    record Thing(
            ThingKind kind,
            @Nullable Reference reference,
            @Nullable ThingName id) {}

    /** An id whose form depends on the kind of thing. */
    record ThingName(String value) {}

    record Who(ActorId id, ActorRole role, @Nullable BodyCode body) {}

    record Acknowledgement(BreachCode rule, AcknowledgementReason reason) {}

    record Step(TypeName type, @Nullable Integer revision, PartialDate occurredOn, JsonNode data) {}

    /** The first reason given for a rule stands. */
    static Map<BreachCode, AcknowledgementReason> byRule(List<Acknowledgement> acknowledges) {
        var reasons = new HashMap<BreachCode, AcknowledgementReason>();
        acknowledges.forEach(one -> reasons.putIfAbsent(one.rule(), one.reason()));
        return reasons;
    }
}
