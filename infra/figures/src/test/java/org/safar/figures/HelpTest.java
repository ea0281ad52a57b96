package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Helped.by;
import static org.safar.figures.Helped.departed;
import static org.safar.figures.Helped.received;
import static org.safar.figures.Helped.reintegrated;
import static org.safar.figures.Helped.sheltered;
import static org.safar.figures.Said.on;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.figures.Intervals.Cohort;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value.Count;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What was done for a person, in figures. */
class HelpTest {
    private static final VictimCaseEvent REPORTED = reported(KZ, "2020-01-01");

    @Test
    void whoever_does_not_say_who_helped_means_the_custodian() {
        var state = facts(REPORTED, sheltered("2020-01-05")).help();
        assertThat(state.assisted()).isEqualTo(on("2020-01-05"));
        assertThat(state.byNgoOrIom()).isNull();
        var ngo = facts(reported(KZ, CustodianKind.NGO, "2020-01-01"), sheltered("2020-01-05"))
                .help();
        assertThat(Objects.requireNonNull(ngo.byNgoOrIom()).by()).isEqualTo(CustodianKind.NGO);
    }

    @Test
    void the_first_help_by_an_ngo_or_iom_has_its_own_day_and_body() {
        var help = facts(REPORTED, by(CustodianKind.STATE, "2020-01-05"), by(CustodianKind.IOM, "2020-02-05"))
                .help();
        assertThat(help.assisted()).isEqualTo(on("2020-01-05"));
        var partner = Objects.requireNonNull(help.byNgoOrIom());
        assertThat(partner.on()).isEqualTo(on("2020-02-05"));
        assertThat(Objects.requireNonNull(partner.provider()).value()).isEqualTo("KZ-SHELTER");
    }

    @Test
    void counts_whom_a_project_helped_in_that_project() {
        var one = new ProjectCode("KZ-PROJECT-1");
        var helped = new ServiceDelivered(on("2020-02-01"), Service.EDUCATION, null, null, one);
        assertThat(facts(REPORTED, helped).help().projects()).isEqualTo(Set.of(one));
        var table = Folding.table(new Stored()
                .of(1, REPORTED, helped)
                .of(2, REPORTED, sheltered("2020-03-01"))
                .events());
        var answer =
                Figures.answer(table, Question.now(Indicator.PERSONS_ASSISTED, Dimension.PROJECT), Disclosure.EXACT);
        assertThat(answer.total()).isEqualTo(new Count(2));
        assertThat(answer.cells())
                .extracting(Answer.Cell::keys)
                .containsExactly(java.util.List.of("KZ-PROJECT-1"), java.util.List.of("not-recorded"));
    }

    @Test
    void says_how_many_are_still_on_the_way_from_identification_to_reintegration() {
        var known = presumed("2020-01-10");
        var table = Folding.table(new Stored()
                .of(1, REPORTED, known, by(CustodianKind.NGO, "2020-01-11"), departed("2020-03-01"))
                .of(1, received("2020-03-02"), reintegrated("2020-03-11"))
                .of(2, REPORTED, known, departed("2020-03-01"))
                .of(3, REPORTED, known)
                .events());
        assertThat(cohort(table, Interval.IDENTIFICATION_TO_ASSISTANCE))
                .extracting(Cohort::reached, Cohort::open)
                .containsExactly(new Count(1), new Count(2));
        assertThat(cohort(table, Interval.DEPARTURE_TO_RECEPTION))
                .extracting(Cohort::reached, Cohort::open)
                .containsExactly(new Count(1), new Count(1));
        assertThat(cohort(table, Interval.RETURN_TO_REINTEGRATION).days()).contains(new Quartiles(9, 9, 9));
        assertThat(Figures.answer(table, Question.now(Indicator.RETURNED_VICTIMS), Disclosure.EXACT)
                        .total())
                .isEqualTo(new Count(1));
    }

    private static Cohort cohort(FactTable table, Interval interval) {
        return Intervals.answer(table, interval, Question.now(Indicator.CASES_REPORTED), Disclosure.EXACT)
                .cohorts()
                .getFirst();
    }

    private static Facts facts(VictimCaseEvent... events) {
        return Folding.cases(new Stored().of(1, events).events())
                .values()
                .iterator()
                .next()
                .versions()
                .getLast()
                .facts();
    }
}
