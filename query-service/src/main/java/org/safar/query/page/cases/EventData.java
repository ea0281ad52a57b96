package org.safar.query.page.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.query.page.Fields;

/** What an event says, with its codes in words. */
final class EventData {
    private static final Set<String> EVENTS = Set.of("corrects", "about");

    private final CaseWords say;
    private final List<Row> rows = new ArrayList<>();

    private EventData(CaseWords say) {
        this.say = say;
    }

    /** @param inner a part of what stands above it */
    record Row(String label, String text, boolean inner) {}

    /** @param event as the API gives it: type, revision, data */
    static List<Row> of(Fields event, CaseWords say) {
        var data = new EventData(say);
        data.add(event.at("data"), "", false);
        return data.rows;
    }

    private void add(Fields tree, String in, boolean inner) {
        tree.tree().forEach((key, value) -> {
            var field = key.toString();
            if (field.equals("occurredOn") && !inner) return;
            if (field.equals("means") && in.equals("test")) field = "palermoMeans";
            if (field.equals("purpose") && value instanceof String) field = "consentFor";
            if (value instanceof Map<?, ?> map && !map.containsKey("country")) nested(field, Fields.of(map));
            else rows.add(new Row(say.label(field), text(field, value), inner));
        });
    }

    private void nested(String field, Fields tree) {
        var replaced = tree.has("type");
        rows.add(new Row(say.label(field), replaced ? say.event(tree.text("type")) : "", false));
        add(replaced ? tree.at("data") : tree, field, true);
    }

    /** Events count from 1 where people read. */
    private String text(String field, Object value) {
        if (EVENTS.contains(field) && value instanceof Number sequence)
            return say.words().text("history.number", sequence.longValue() + 1);
        return say.value(field, value);
    }
}
