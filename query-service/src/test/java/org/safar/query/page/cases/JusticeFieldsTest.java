package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.query.page.Fields;
import org.safar.query.page.WordingFixture;
import org.safar.query.page.cases.StateFields.Shown;

class JusticeFieldsTest {
    private static final CaseWords ENGLISH = new CaseWords(WordingFixture.ENGLISH);

    @Test
    void a_proceeding_is_one_field_that_says_its_stage_and_since_when() {
        var fields = after(
                step(1, "opened", "investigation", "2026-01-10"), step(1, "persons-charged", "charged", "2026-03"));
        assertThat(fields)
                .containsOnly(Map.entry(
                        "justice.1.stage", new Shown("justice", "Criminal proceeding, KZ-CC-128", "Charged Mar 2026")));
    }

    @Test
    void a_stage_keeps_its_date_when_it_is_told_again() {
        var fields = after(
                step(1, "persons-charged", "charged", "2026-03-10"),
                step(1, "persons-charged", "charged", "2026-03-12"));
        assertThat(fields.get("justice.1.stage").text()).isEqualTo("Charged 10 Mar 2026");
    }

    @Test
    void several_are_counted_and_what_courts_order_is_a_field_of_its_own() {
        var fields = after(
                step(1, "judgment-finalised", "final", "2026-06-20"),
                step(2, "opened", "investigation", "2026-06-21"),
                step(1, "compensation-ordered", "final", "2026-06-22"));
        assertThat(fields.values())
                .extracting(field -> field.label() + ": " + field.text())
                .containsExactly(
                        "1. Criminal proceeding, KZ-CC-128: Final 20 Jun 2026",
                        "2. Criminal proceeding, KZ-CC-128: Investigation 21 Jun 2026",
                        "Compensation ordered; 1. Criminal proceeding, KZ-CC-128: 22 Jun 2026");
    }

    /** Whatever can happen in a proceeding of any kind has words in each language. */
    @Test
    void every_event_kind_and_stage_is_told_in_words() {
        for (var tag : new String[] {"en", "ru", "kk"}) {
            var say = new CaseWords(WordingFixture.in(tag));
            for (var name : names().toList()) {
                var step = new Fields(Map.of("name", name));
                assertThat(new JusticeFields(List.of(step), say).event(step)).doesNotContain("??", "proceeding.");
            }
            for (var kind : ProceedingKind.values())
                for (var stage : ProceedingStage.values()) {
                    var step = new Fields(Map.of("kind", kind.code(), "stage", stage.code()));
                    assertThat(JusticeFields.data(step, say))
                            .extracting(EventData.Row::text)
                            .noneMatch(text -> text.contains("??"));
                }
        }
    }

    private static Stream<String> names() {
        return Arrays.stream(ProceedingEvent.class.getPermittedSubclasses())
                .filter(type -> !KeptEvent.Noted.class.isAssignableFrom(type))
                .map(type -> EventCatalogue.typeOf(type.asSubclass(ProceedingEvent.class))
                        .name());
    }

    private static Map<String, Shown> after(Fields... steps) {
        var justice = new JusticeFields(List.of(steps), ENGLISH);
        for (var step : steps) justice.on(step);
        return justice.fields();
    }

    private static Fields step(int proceeding, String name, String stage, String on) {
        return new Fields(Map.of(
                "proceeding",
                proceeding,
                "kind",
                "criminal",
                "article",
                "KZ-CC-128",
                "name",
                "proceeding." + name,
                "stage",
                stage,
                "occurredOn",
                on));
    }
}
