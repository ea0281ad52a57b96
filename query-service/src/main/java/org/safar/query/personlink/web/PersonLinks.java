package org.safar.query.personlink.web;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safar.axon.json.EventJson;
import org.safar.kernel.CaseId;
import org.safar.kernel.Malformed;
import org.safar.kernel.PersonLinkId;
import org.safar.query.personlink.PersonLinkFile;
import org.safar.query.personlink.PersonLinkView;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.stereotype.Component;

/** Links as their caller may see them. Trees of the API's fields, in their order. */
@Component
final class PersonLinks {
    private static final String ID = "_id";
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper events = EventJson.mapper();
    private final ViewReader<PersonLinkFile> files;
    private final Pseudonyms pseudonyms;

    PersonLinks(Views views, Pseudonyms pseudonyms) {
        this.files = views.reader(new PersonLinkView());
        this.pseudonyms = pseudonyms;
    }

    /** @param more whether others follow after the last line */
    record Listed(List<Map<String, Object>> lines, boolean more) {}

    /** @param version which a command names in {@code If-Match} */
    record Told(long version, Map<String, Object> fields) {}

    /**
     * By rising id.
     *
     * @param after the last id of the page before
     * @param limit 1 or more
     */
    Listed list(Optional<String> after, int limit, Caller caller) {
        if (!sees(caller)) return new Listed(List.of(), false);
        var from = after.map(id -> gt(ID, known(id).text())).orElse(empty());
        var lines = new ArrayList<Map<String, Object>>();
        files.collection()
                .find(from)
                .sort(ascending(ID))
                .limit(limit + 1)
                .forEach(document -> lines.add(fields(files.read(document).view(), caller)));
        var more = lines.size() > limit;
        return new Listed(more ? lines.subList(0, limit) : lines, more);
    }

    /** @throws org.safar.web.ProblemException absent, also where it is not the caller's to see */
    Told one(String id, Caller caller) {
        var document =
                sees(caller) ? files.collection().find(eq(ID, known(id).text())).first() : null;
        if (document == null) throw Problems.absent();
        var file = files.read(document).view();
        return new Told(file.version(), fields(file, caller));
    }

    /** A mandate for one hub ends where two hubs' cases meet. */
    private static boolean sees(Caller caller) {
        return caller.is(Role.DESK) || caller.is(Role.AUDITOR) && caller.hub() == null;
    }

    private Map<String, Object> fields(PersonLinkFile file, Caller caller) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", file.id());
        fields.put("one", shown(file.one(), caller));
        fields.put("other", shown(file.other(), caller));
        fields.put("provenance", file.provenance().code());
        fields.put("version", file.version());
        fields.put("stage", file.stage().code());
        fields.put(
                "steps",
                file.steps().stream()
                        .map(step -> events.convertValue(step, FIELDS))
                        .toList());
        return fields;
    }

    /** The desk knows cases by the ids under which custodians named them to it, an auditor by the mandate's. */
    private String shown(CaseId id, Caller caller) {
        return (caller.is(Role.DESK) ? id : pseudonyms.of(id, Pseudonyms.mandate(caller))).value();
    }

    /** What cannot be an id is an id of nothing. */
    private static PersonLinkId known(String text) {
        try {
            return PersonLinkId.parse(text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }
}
