package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.on;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KG;
import static org.safar.kernel.HubId.KZ;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safar.figures.Value.Count;
import org.safar.figures.Value.NotParticipating;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.exchange.ExchangeEvent.DemonstrationDeclared;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;

class ParticipationTest {
    private static final Stored HISTORY = new Stored()
            .of(KZ, new HubJoined(on("2010-06-01")))
            .of(KG, new HubJoined(on("2011-10-15")), new HubLeft(on("2011-12-31")))
            .of(1, reported(KZ, "2011-09-05"), presumed("2011-09-09"));

    @Test
    void marks_months_in_which_a_hub_took_no_part() {
        var asked = Map.of("from", List.of("2011-09"), "to", List.of("2012-01"));
        var question = Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.HUB, Dimension.MONTH)
                .with(FilterParser.parse(asked));
        var answer = Figures.answer(Folding.table(HISTORY.events()), question, Disclosure.EXACT);
        assertThat(value(answer, "KZ", "2011-09")).isEqualTo(new Count(1));
        assertThat(value(answer, "KZ", "2011-10")).isEqualTo(new Count(0));
        assertThat(value(answer, "KG", "2011-09")).isEqualTo(NotParticipating.NOT_PARTICIPATING);
        assertThat(value(answer, "KG", "2011-10")).isEqualTo(new Count(0));
        assertThat(value(answer, "KG", "2012-01")).isEqualTo(NotParticipating.NOT_PARTICIPATING);
    }

    @Test
    void marks_a_quarter_only_where_a_hub_took_no_part_on_any_day_of_it() {
        var asked = Map.of("from", List.of("2011-07"), "to", List.of("2012-03"));
        var question = Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.HUB, Dimension.QUARTER)
                .with(FilterParser.parse(asked));
        var answer = Figures.answer(Folding.table(HISTORY.events()), question, Disclosure.EXACT);
        assertThat(value(answer, "KZ", "2011-Q3")).isEqualTo(new Count(1));
        assertThat(value(answer, "KG", "2011-Q3")).isEqualTo(NotParticipating.NOT_PARTICIPATING);
        assertThat(value(answer, "KG", "2011-Q4")).isEqualTo(new Count(0));
        assertThat(value(answer, "KG", "2012-Q1")).isEqualTo(NotParticipating.NOT_PARTICIPATING);
    }

    @Test
    void a_mark_that_only_a_case_would_bring_about_is_not_shown() {
        var imported = new Stored().of(1, reported(KZ, "2011-09-05"), presumed("2011-09-09"));
        var question = Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.HUB, Dimension.MONTH);
        var table = Folding.table(imported.events());
        assertThat(Figures.answer(table, question, Disclosure.PROTECTED).cells())
                .isEmpty();
        assertThat(value(Figures.answer(table, question, Disclosure.EXACT), "KZ", "2011-09"))
                .isEqualTo(new Count(1));
    }

    @Test
    void knows_participation_as_it_was_known() {
        var facts = Folding.exchange(HISTORY.events());
        assertThat(facts.participates(KG, YearMonth.of(2012, 1))).isFalse();
        assertThat(facts.asOf(2).participates(KG, YearMonth.of(2012, 1))).isTrue();
        assertThat(facts.asOf(1).participates(KG, YearMonth.of(2012, 1))).isFalse();
    }

    @Test
    void counts_simulated_data_in_a_demonstration_and_operational_data_otherwise() {
        var demonstration =
                new Stored().ofExchange(new DemonstrationDeclared(on("2026"))).events();
        assertThat(Folding.exchange(demonstration).provenance()).isEqualTo(Provenance.SIMULATED);
        assertThat(ExchangeFacts.NONE.provenance()).isEqualTo(Provenance.OPERATIONAL);
    }

    private static Value value(Answer answer, String... keys) {
        return answer.cells().stream()
                .filter(cell -> cell.keys().equals(List.of(keys)))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
