package org.safar.query.page.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.StateFields.Shown;

/** How far the proceedings that concern a case have come, step by step, as single fields in words. */
final class JusticeFields {
    /** What courts order beside a judgment: no stage of its own. */
    private static final Set<String> ORDERS =
            Set.of("proceeding.assets-confiscated", "proceeding.compensation-ordered");

    private final CaseWords say;
    private final boolean several;
    private final Map<Long, String> stages = new HashMap<>();
    private final SequencedMap<String, Shown> fields = new LinkedHashMap<>();

    /** @param steps all that will come, as the API gives them */
    JusticeFields(List<Fields> steps, CaseWords say) {
        this.say = say;
        this.several = steps.stream().anyMatch(step -> step.number("proceeding") > 1);
    }

    void on(Fields step) {
        var proceeding = step.number("proceeding");
        var stage = step.text("stage");
        var date = say.date(step.text("occurredOn"));
        if (!stage.equals(stages.put(proceeding, stage)))
            put(proceeding, "stage", name(step), say.words().text("stage." + stage) + " " + date);
        else if (ORDERS.contains(step.text("name"))) {
            var label = say.words().text("history.of-proceeding", event(step), name(step));
            put(proceeding, step.text("name"), label, date);
        }
    }

    private void put(long proceeding, String field, String label, String text) {
        fields.put("justice." + proceeding + "." + field, new Shown("justice", label, text));
    }

    /** By a key that stays the same from state to state. */
    Map<String, Shown> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** Which proceeding it is a step of: its kind, the article, and its number where there are several. */
    String name(Fields step) {
        var words = say.words();
        var kind = words.text("history.proceeding." + step.text("kind"));
        var name = step.has("article") ? kind + ", " + step.text("article") : kind;
        return several ? words.text("history.nth", step.number("proceeding"), name) : name;
    }

    String event(Fields step) {
        return say.words().text("history.event." + step.text("name"));
    }

    /** What is told of a step: not whom it accuses, nor how many. */
    static List<EventData.Row> data(Fields step, CaseWords say) {
        var words = say.words();
        var kind = words.text("history.proceeding." + step.text("kind"));
        var stage = words.text("stage." + step.text("stage"));
        var article = step.has("article") ? step.text("article") : say.absent();
        return List.of(
                new EventData.Row(say.label("kind"), kind, false),
                new EventData.Row(words.text("history.article"), article, false),
                new EventData.Row(words.text("history.stage"), stage, false));
    }
}
