package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.confirmed;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.figures.Value.Count;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

class PackedTest {
    private static final PartialDate NONE = PartialDate.NOT_RECORDED;

    @ParameterizedTest
    @EnumSource
    void a_means_of_control_says_nothing_of_how_the_case_stands(MeansOfControl control) {
        var reported = bits(reported(KZ, "2020-01-05"), exploited(Set.of(), null, control));
        assertThat(Packed.MEANS.of(reported)).isEqualTo(1 << control.ordinal());
        assertThat(fields(reported))
                .containsExactlyInAnyOrder("HUB", "CUSTODIAN_KIND", "PROVENANCE", "SOURCE", "MEANS", "COUNTED");
    }

    @ParameterizedTest
    @EnumSource
    void a_form_of_exploitation_stays_in_its_field(ExploitationForm form) {
        var bits = bits(reported(KZ, "2020-01-05"), exploited(Set.of(form), null));
        assertThat(Packed.FORMS.of(bits)).isEqualTo(1 << form.ordinal());
        assertThat(fields(bits)).doesNotContain("RECRUITER", "MEANS");
    }

    @ParameterizedTest
    @EnumSource
    void a_sector_stays_in_its_field(Sector sector) {
        var bits = bits(reported(KZ, "2020-01-05"), exploited(Set.of(), sector));
        assertThat(Packed.SECTOR.of(bits)).isEqualTo(sector.ordinal() + 1);
        assertThat(fields(bits)).doesNotContain("AGE", "FORMS");
    }

    @Test
    void holds_every_flag_beside_full_lists() {
        var all = exploited(Set.of(ExploitationForm.values()), Sector.U, MeansOfControl.values());
        var bits = bits(reported(KZ, "2020-01-05"), all, presumed("2020-01-09"), confirmed("2020-02-01"));
        assertThat(fields(bits))
                .contains("PRESUMED", "CONFIRMED", "COUNTED", "IDENTIFIED")
                .doesNotContain("DECLINED");
    }

    /** Found by counting by hand: abuse, the nineteenth means of control, ran into the flag of the confirmed. */
    @Test
    void counts_a_presumed_victim_of_abuse_as_presumed_alone() {
        var events = new Stored()
                .of(3, reported(KZ, "2020-03-21"))
                .of(1, reported(KZ, "2021-11"), presumed("2019-08-24"))
                .of(3, presumed("2021-01-11"))
                .of(1, exploited(Set.of(ExploitationForm.FORCED_MARRIAGE), Sector.A, MeansOfControl.ABUSE))
                .of(1, confirmed("2020-07-02"));
        assertThat(count(events, Indicator.FORMALLY_IDENTIFIED_VICTIMS, 5)).isEqualTo(new Count(0));
        assertThat(count(events, Indicator.FORMALLY_IDENTIFIED_VICTIMS, 6)).isEqualTo(new Count(1));
    }

    @Test
    void counts_no_voided_case_whatever_the_means() {
        var events = new Stored()
                .of(1, reported(KZ, "2020-03-21"), exploited(Set.of(), null, MeansOfControl.DENIES_BASIC_NEEDS))
                .of(1, new CaseVoided(NONE, VoidReason.DUPLICATE));
        assertThat(count(events, Indicator.CASES_REPORTED, 2)).isEqualTo(new Count(1));
        assertThat(count(events, Indicator.CASES_REPORTED, 3)).isEqualTo(new Count(0));
    }

    private static Value count(Stored events, Indicator indicator, long position) {
        var question = Question.now(indicator).asOf(position);
        return Figures.answer(Folding.table(events.events()), question, Disclosure.EXACT)
                .total();
    }

    private static ExploitationRecorded exploited(Set<ExploitationForm> forms, Sector sector, MeansOfControl... means) {
        return new ExploitationRecorded(
                NONE, forms, sector, NONE, NONE, Set.of(means), sector == null ? null : Recruiter.OTHER, null, null);
    }

    private static long bits(DomainEvent... events) {
        var facts = Folding.cases(new Stored().of(1, events).events())
                .values()
                .iterator()
                .next();
        return Packed.pack(facts.versions().getLast().facts());
    }

    private static List<String> fields(long bits) {
        return Stream.of(Packed.values())
                .filter(field -> field.is(bits))
                .map(Packed::name)
                .toList();
    }
}
