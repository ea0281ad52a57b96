package org.safar.command.message;

import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;

import java.util.Map;
import org.safar.kernel.time.PartialDate;
import tools.jackson.databind.JsonNode;

/** A year, a month or a day. Left out it is not recorded. */
record Dated(boolean mayLieAhead) implements Shape {
    private static final Map<String, Object> SCHEMA = Map.of(
            "type", "string",
            "pattern", "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|not-recorded)$",
            "description", "A year, a month or a day; left out: not recorded");

    @Override
    public PartialDate read(JsonNode node, String pointer, Reading reading) {
        var date = Text.parse(node, pointer, PartialDate::parse);
        Unreadable.unless(mayLieAhead || !reading.liesAhead(date), DATE_IN_FUTURE, pointer);
        return date;
    }

    @Override
    public PartialDate absent() {
        return PartialDate.NOT_RECORDED;
    }

    @Override
    public Map<String, Object> schema() {
        return SCHEMA;
    }
}
