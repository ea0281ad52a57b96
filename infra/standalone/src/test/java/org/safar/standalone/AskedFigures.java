package org.safar.standalone;

import java.util.Arrays;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads numbers out of a page of figures, as whoever asked got it. */
final class AskedFigures {
    private AskedFigures() {}

    /** -1 where no number is shown. */
    static int total(JsonNode shown, String panel) {
        return shown.at("/panels/" + panel + "/total/value").asInt(-1);
    }

    /** Of how many the total is; -1 where it is not shown, or of nothing. */
    static int of(JsonNode shown, String panel) {
        return shown.at("/panels/" + panel + "/denominator/value").asInt(-1);
    }

    /** How much of the total has the fields that it is broken down by. */
    static int recorded(JsonNode shown, String panel) {
        return shown.at("/panels/" + panel + "/recorded/value").asInt(-1);
    }

    /** -1 where no number is shown. */
    static int cell(JsonNode shown, String panel, String... keys) {
        return find(shown, panel, keys).at("/value").asInt(-1);
    }

    static JsonNode find(JsonNode shown, String panel, String... keys) {
        return StreamSupport.stream(shown.at("/panels/" + panel + "/cells").spliterator(), false)
                .filter(cell -> Arrays.equals(keys(cell), keys))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such cell in " + panel));
    }

    /** How long was waited by these for those. */
    static JsonNode waited(JsonNode shown, String waiting, String... pair) {
        return StreamSupport.stream(shown.at("/waits/" + waiting + "/pairs").spliterator(), false)
                .filter(wait -> Arrays.equals(keys(wait), pair))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody waited so"));
    }

    private static String[] keys(JsonNode cell) {
        return StreamSupport.stream(cell.at("/keys").spliterator(), false)
                .map(JsonNode::asString)
                .toArray(String[]::new);
    }
}
