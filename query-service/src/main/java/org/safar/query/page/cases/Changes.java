package org.safar.query.page.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.cases.StateFields.Shown;

/** Two states of a case, field by field. */
final class Changes {
    private Changes() {}

    /**
     * @param before empty where there was nothing
     * @param after empty where there is nothing any more
     */
    record Change(String group, String label, String before, String after) {
        public boolean changed() {
            return !before.equals(after);
        }
    }

    /** Every field of both, in the order of the later one, then those that are gone. */
    static List<Change> between(Map<String, Shown> before, Map<String, Shown> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        var changes = new ArrayList<Change>();
        for (var group : StateFields.GROUPS)
            for (var key : keys) {
                var shown = after.containsKey(key) ? after.get(key) : before.get(key);
                if (!Objects.requireNonNull(shown).group().equals(group)) continue;
                changes.add(new Change(group, shown.label(), text(before.get(key)), text(after.get(key))));
            }
        return changes;
    }

    static int count(Map<String, Shown> before, Map<String, Shown> after) {
        return (int) between(before, after).stream().filter(Change::changed).count();
    }

    private static String text(@Nullable Shown shown) {
        return shown == null ? "" : shown.text();
    }
}
