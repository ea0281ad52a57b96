package org.safar.query.referral.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.EventJson;
import org.safar.kernel.referral.ReferralStage;
import org.safar.query.referral.ReferralFile;
import org.safar.query.referral.ReferralState;
import org.safar.query.referral.web.ReferralSight.Side;
import org.safar.web.Caller;
import org.safar.web.Role;

/** What each side is told of a referral: never the other side's case, and of an offer that came to nothing no fact of the person. */
final class ReferralLines {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final ObjectMapper EVENTS = EventJson.mapper();

    private ReferralLines() {}

    /** @param now for the time that is left */
    static Map<String, Object> of(ReferralFile file, Caller caller, Instant now) {
        var state = file.state();
        var sides = ReferralSight.sides(caller, state);
        var line = new LinkedHashMap<String, Object>();
        line.put("id", file.id().value());
        line.put(
                "sides",
                sides.stream().map(side -> side.name().toLowerCase(Locale.ROOT)).toList());
        line.put("from", state.offered().hub().code());
        line.put("to", state.offered().receiver().value());
        put(line, "partner", state.offered().partner());
        line.put("provenance", file.provenance().code());
        line.put("version", file.version());
        line.put("stage", state.stage().code());
        line.put("since", state.since().toString());
        line.put("offers", state.offers());
        if (mayKnowPerson(sides, state)) put(line, "offer", state.offered().offer());
        line.put("answerBy", file.answerBy().toString());
        if (state.stage() == ReferralStage.OFFERED) line.put("secondsLeft", left(file, now));
        answered(line, sides, state);
        passed(line, sides, state);
        line.put("steps", file.steps().stream().map(ReferralLines::fields).toList());
        if (!caller.is(Role.AUDITOR)) ownCase(line, sides, state);
        return line;
    }

    private static boolean mayKnowPerson(Set<Side> sides, ReferralState state) {
        return sides.contains(Side.OFFERING)
                || List.of(ReferralStage.OFFERED, ReferralStage.ACCEPTED, ReferralStage.COMPLETED)
                        .contains(state.stage());
    }

    private static long left(ReferralFile file, Instant now) {
        return Math.max(0, Duration.between(now, file.openUntil()).toSeconds());
    }

    private static void answered(Map<String, Object> line, Set<Side> sides, ReferralState state) {
        var accepted = state.accepted();
        if (accepted != null) {
            line.put("focalPoint", accepted.focalPoint().value().toString());
            var custodian = accepted.custodian();
            if (custodian != null) line.put("takenBy", custodian.value());
        }
        var declined = state.declined();
        if (declined != null) line.put("declined", declined.code());
        var withdrawn = state.withdrawn();
        if (withdrawn != null && sides.contains(Side.OFFERING)) line.put("withdrawn", withdrawn.code());
    }

    private static void passed(Map<String, Object> line, Set<Side> sides, ReferralState state) {
        var passed = state.passed();
        var consent = passed.consent();
        if (consent != null) {
            var fields = fields(consent);
            if (!sides.contains(Side.OFFERING)) fields.remove("receipt");
            line.put("consent", fields);
        }
        put(line, "identity", passed.identity());
        if (passed.identity() != null) line.put("fetched", passed.fetched());
        put(line, "services", passed.services());
        if (!passed.messages().isEmpty())
            line.put(
                    "messages",
                    passed.messages().stream().map(ReferralLines::fields).toList());
    }

    private static void ownCase(Map<String, Object> line, Set<Side> sides, ReferralState state) {
        var accepted = state.accepted();
        if (sides.contains(Side.OFFERING)) {
            line.put("case", state.offered().victim().value());
            line.put("custodian", state.offered().custodian().value());
        } else if (accepted != null && accepted.linkedCase() != null) {
            line.put("case", accepted.linkedCase().value());
        }
    }

    private static void put(Map<String, Object> line, String name, @Nullable Object told) {
        if (told != null) line.put(name, fields(told));
    }

    private static LinkedHashMap<String, Object> fields(Object told) {
        return EVENTS.convertValue(told, FIELDS);
    }
}
