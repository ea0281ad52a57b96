package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.query.kept.web.Justice.Course;
import org.safar.query.kept.web.Justice.Step;
import org.safar.query.page.cases.Lanes.Spell;

/** Proceedings that concern the person, in words: for their lanes, and for the list beside the other tracks. */
record JusticeTrack(List<Course> courses, CaseWords say) {
    JusticeTrack {
        courses = List.copyOf(courses);
    }

    /** One proceeding, its stages in one line. */
    record Row(String label, String text) {}

    List<Row> rows() {
        return courses.stream()
                .map(course -> new Row(
                        say.words().text("case.lane.justice") + ": "
                                + say.words()
                                        .text("proceeding-kind." + course.kind().code()),
                        course.steps().stream().map(this::told).collect(Collectors.joining("; "))))
                .toList();
    }

    /** A lane each. @param number from 1 */
    String name(int number) {
        var name = say.words().text("case.lane.justice");
        return courses.size() == 1 ? name : name + " " + say.words().number(number);
    }

    /**
     * The stages of a proceeding, each from the day on which it came about.
     *
     * @param first day on which a stage without a date is taken to have begun where none came before it
     * @param last day that is drawn
     */
    List<Spell> spells(Course course, LocalDate first, LocalDate last) {
        var spells = new ArrayList<Spell>();
        var from = first;
        for (var step : course.steps()) {
            var on = step.on().recorded() ? step.on().earliest() : from;
            if (spells.isEmpty() || on.isAfter(from)) from = on;
            if (!from.isAfter(last)) spells.add(new Spell(from, stage(step.stage())));
        }
        return spells;
    }

    private String told(Step step) {
        return stage(step.stage()) + " " + say.date(step.on().toString());
    }

    private String stage(ProceedingStage stage) {
        return say.words().text("stage." + stage.code());
    }
}
