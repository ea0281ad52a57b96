package org.safar.query.casefile.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.EventJson;
import org.safar.kernel.CaseId;
import org.safar.query.casefile.Beside;
import org.safar.query.casefile.CaseFile;
import org.safar.query.casefile.CaseState;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.web.Caller;

/** Cases in the words of the API: codes as on the wire, ids as the caller may know them, positions only for auditors. */
final class CaseAnswers {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final int MONTH = "2026-03".length();

    private final ObjectMapper events = EventJson.mapper();
    private final Pseudonyms pseudonyms;

    CaseAnswers(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    String id(CaseId id, Sight sight) {
        return shown(id, sight.mandate()).value();
    }

    /** The case that a caller means by an id of theirs. */
    CaseId meant(CaseId id, Sight sight) {
        var mandate = sight.mandate();
        return mandate == null ? id : pseudonyms.resolve(id, mandate);
    }

    /** A line of a list. Under a pseudonym it says nothing that singles a case out. */
    Map<String, Object> line(Document kept, Sight sight) {
        var file = kept.get("view", Document.class);
        var state = file.get("state", Document.class);
        var line = new LinkedHashMap<String, Object>();
        line.put("id", id(CaseId.parse(kept.getString("_id")), sight));
        line.put("hub", file.getString("hub"));
        line.put("provenance", file.getString("provenance"));
        put(line, "custodianKind", state.getString("custodianKind"));
        put(line, "identification", state.getString("identification"));
        put(line, "standing", state.getString("standing"));
        if (sight.opens()) {
            put(line, "custodian", state.getString("custodian"));
            put(line, "lastReceivedAt", file.get("lastReceivedAt"));
            put(line, "version", file.get("version"));
        } else {
            put(line, "lastReceivedIn", month(file.getString("lastReceivedAt")));
        }
        return line;
    }

    Map<String, Object> file(CaseFile file, Sight sight, Caller caller) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", id(file.id(), sight));
        answer.put("hub", file.hub().code());
        answer.put("provenance", file.provenance().code());
        answer.put("version", file.version());
        answer.put("lastReceivedAt", file.lastReceivedAt().toString());
        if (Sight.knowsPositions(caller)) answer.put("lastPosition", file.lastPosition());
        answer.put("state", state(file.state()));
        return answer;
    }

    /** An event of the history, and how the case stood after it. */
    Map<String, Object> step(CaseFile.Entry entry, CaseState after, Caller caller) {
        LinkedHashMap<String, Object> step = events.convertValue(entry, FIELDS);
        if (!Sight.knowsPositions(caller)) step.remove("position");
        step.put("stateAfter", state(after));
        return step;
    }

    /** What happened beside the case, between the events of the case that it stands between. */
    Map<String, Object> beside(Beside beside, Caller caller) {
        var line = new LinkedHashMap<String, Object>();
        if (beside.knownAfter() != Beside.NONE) line.put("knownAfter", beside.knownAfter());
        line.put("nth", beside.nth());
        if (beside.standsAfter() != Beside.NONE) line.put("standsAfter", beside.standsAfter());
        line.putAll(beside.aside().told());
        if (!Sight.knowsPositions(caller)) line.remove("position");
        return line;
    }

    private Map<String, Object> state(CaseState state) {
        return events.convertValue(state, FIELDS);
    }

    private CaseId shown(CaseId id, @Nullable String mandate) {
        return mandate == null ? id : pseudonyms.of(id, mandate);
    }

    private static @Nullable String month(@Nullable String instant) {
        return instant == null ? null : instant.substring(0, MONTH);
    }

    private static void put(Map<String, Object> line, String name, @Nullable Object value) {
        if (value != null) line.put(name, value);
    }
}
