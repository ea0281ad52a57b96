package org.safar.query.view;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a view: a collection of its own and how far it has come.
 *
 * @param view the view's id
 * @param number 1, 2, 3 …; a rebuild makes the next one
 * @param position every event up to it is reflected
 * @param builder the node that builds it, or built it
 * @param beat when the builder was last heard of, in milliseconds since 1970
 * @param replacedAt when a newer generation became the live one, in milliseconds since 1970; 0 while it has not
 * @param stop why it does not go on
 */
record GenerationState(
        String view,
        int number,
        long position,
        String builder,
        long beat,
        long replacedAt,
        @Nullable Stop stop) {

    /** @param position of the event that it cannot go past */
    record Stop(long position, String event, String reason) {}

    static GenerationState of(Document document) {
        return new GenerationState(
                document.getString("view"),
                document.getInteger("generation"),
                document.getLong("position"),
                document.getString("builder"),
                document.getLong("beat"),
                document.getLong("replacedAt"),
                stop(document.get("stop", Document.class)));
    }

    private static @Nullable Stop stop(@Nullable Document document) {
        if (document == null) return null;
        return new Stop(document.getLong("position"), document.getString("event"), document.getString("reason"));
    }

    /** Names its collection and its processor: {@code casefile-v1@2}. */
    String name() {
        return name(view, number);
    }

    static String name(String view, int number) {
        return view + "@" + number;
    }
}
