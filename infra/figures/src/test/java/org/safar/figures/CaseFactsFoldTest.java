package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.confirmed;
import static org.safar.figures.Said.corrected;
import static org.safar.figures.Said.described;
import static org.safar.figures.Said.exploited;
import static org.safar.figures.Said.leg;
import static org.safar.figures.Said.legCorrected;
import static org.safar.figures.Said.notConfirmed;
import static org.safar.figures.Said.on;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.figures.Said.reviewed;
import static org.safar.figures.Said.revoked;
import static org.safar.kernel.HubId.KZ;
import static org.safar.kernel.code.ReviewOutcome.OVERTURNED_TO_CONFIRMED;
import static org.safar.kernel.code.ReviewOutcome.OVERTURNED_TO_PRESUMED;
import static org.safar.kernel.code.ReviewOutcome.UPHELD;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.CaseFacts.Why;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;

class CaseFactsFoldTest {

    @Test
    void knows_nothing_before_the_case_is_reported() {
        assertThat(versions(exploited(ExploitationForm.FORCED_LABOUR))).isEmpty();
    }

    @Test
    void adds_no_version_for_an_event_that_changes_no_fact() {
        var twice = described(Sex.MALE, AgeBand.FROM_30, "UZ");
        assertThat(versions(reported(KZ, "2020-01-05"), twice, twice, new MessageNoted(on("2020-01-06"))))
                .extracting(Version::from)
                .containsExactly(1L, 2L);
    }

    @Test
    void remembers_the_last_position_even_where_no_fact_changed() {
        var events = new Stored()
                .of(1, reported(KZ, "2020-01-05"), new MessageNoted(on("2020-01-06")))
                .events();
        assertThat(Folding.cases(events).values())
                .extracting(CaseFacts::position)
                .containsExactly(2L);
    }

    @Test
    void ignores_an_event_it_has_seen() {
        var events = new Stored()
                .of(1, reported(KZ, "2020-01-05"), presumed("2020-01-09"))
                .events();
        var folded = Folding.cases(events).values().iterator().next();
        assertThat(CaseFactsFold.on(Optional.of(folded), events.getFirst())).isEqualTo(folded);
    }

    @Test
    void identifies_whoever_is_presumed_and_takes_it_back_when_declined() {
        var versions = versions(
                reported(KZ, "2020-01-05"),
                presumed("2020-01-09"),
                notConfirmed("2020-02-01"),
                confirmed("2020-05-01"));
        assertThat(versions)
                .extracting(version -> version.facts().identified())
                .containsExactly(false, true, false, true);
        assertThat(versions.getLast().facts().identifiedOn()).isEqualTo(on("2020-01-09"));
    }

    @Test
    void takes_back_whoever_is_revoked_and_brings_back_whom_a_review_overturns() {
        var revoked = versions(reported(KZ, "2020-01-05"), presumed("2020-01-09"), revoked("2020-02-01"));
        assertThat(revoked.getLast().facts().identified()).isFalse();
        var overturned = versions(
                reported(KZ, "2020-01-05"),
                presumed("2020-01-09"),
                notConfirmed("2020-02-01"),
                reviewed("2020-05-01", OVERTURNED_TO_CONFIRMED));
        assertThat(overturned)
                .extracting(version -> version.facts().identified())
                .containsExactly(false, true, false, true);
        assertThat(overturned.getLast().facts().milestones().confirmed()).isEqualTo(on("2020-05-01"));
        assertThat(Objects.requireNonNull(overturned.getLast().facts().confirmed())
                        .body())
                .isEqualTo(Said.COMMISSION);
    }

    @Test
    void counts_whom_only_a_review_recognised_from_the_day_of_the_review() {
        var presumed = versions(
                reported(KZ, "2020-01-05"), notConfirmed("2020-02-01"), reviewed("2020-05-01", OVERTURNED_TO_PRESUMED));
        assertThat(presumed.getLast().facts().identified()).isTrue();
        assertThat(presumed.getLast().facts().identifiedOn()).isEqualTo(on("2020-05-01"));
        var upheld = versions(
                reported(KZ, "2020-01-05"),
                presumed("2020-01-09"),
                notConfirmed("2020-02-01"),
                reviewed("2020-05-01", UPHELD));
        assertThat(upheld.getLast().facts().identified()).isFalse();
    }

    @Test
    void lets_the_last_decision_hold_whatever_its_day() {
        var recognised = versions(reported(KZ, "2020-01-05"), notConfirmed("2020-03-01"), presumed("2020-02-01"));
        assertThat(recognised.getLast().facts().identified()).isTrue();
        var declined = versions(reported(KZ, "2020-01-05"), presumed("2020-03-01"), notConfirmed("2020-02-01"));
        assertThat(declined.getLast().facts().identified()).isFalse();
    }

    @Test
    void leaves_a_decision_in_its_place_when_its_day_is_corrected() {
        var last = versions(
                reported(KZ, "2020-01-05"),
                presumed("2020-02-01"),
                notConfirmed("2020-03-01"),
                corrected(1, presumed("2020-04-01")));
        assertThat(last.getLast().facts().identified()).isFalse();
    }

    @Test
    void reads_a_correction_in_the_place_of_what_it_corrects() {
        var last = versions(
                        reported(KZ, "2020-01-05"),
                        exploited(ExploitationForm.FORCED_LABOUR),
                        corrected(1, exploited(ExploitationForm.SEXUAL_EXPLOITATION)))
                .getLast();
        assertThat(last.facts().exploitation().forms()).containsExactly(ExploitationForm.SEXUAL_EXPLOITATION);
        assertThat(last.why()).isEqualTo(Why.CORRECTED);
    }

    @Test
    void corrects_and_retracts_legs_by_their_number() {
        var versions = versions(
                reported(KZ, "2020-01-05"),
                leg(2, LegKind.EXPLOITATION, "KZ-75", "RU"),
                leg(1, LegKind.RECRUITMENT, "UZ-SA", "KZ-75"),
                legCorrected(1, LegKind.RECRUITMENT, "UZ-TO", "KZ-75"),
                new RouteLegRetracted(on("2020-02-01"), 2, CorrectionReason.ENTERED_IN_ERROR));
        assertThat(versions.get(3).facts().journey())
                .extracting(leg -> leg.from().region())
                .containsExactly(new Region("UZ-TO"), new Region("KZ-75"));
        assertThat(versions.get(4).facts().journey()).hasSize(1);
    }

    @Test
    void resolves_former_codes_of_regions() {
        var versions = versions(reported(KZ, "2020-01-05"), leg(1, LegKind.RECRUITMENT, "KZ-ALM", "RU"));
        assertThat(versions.getLast().facts().journey().getFirst().from().region())
                .isEqualTo(new Region("KZ-19"));
    }

    @Test
    void never_reads_found_in_as_a_leg() {
        var none = PartialDate.NOT_RECORDED;
        var found = new ExploitationRecorded(none, Set.of(), null, none, none, Set.of(), null, null, Country.of("TR"));
        var events = new Stored()
                .provenance(Provenance.SYNTHETIC)
                .of(1, reported(KZ, "2018"), found)
                .events();
        var facts = Folding.cases(events)
                .values()
                .iterator()
                .next()
                .versions()
                .getLast()
                .facts();
        assertThat(facts.journey()).isEmpty();
        assertThat(facts.exploitation().foundIn()).isEqualTo(Country.of("TR"));
        assertThat(facts.identified()).isTrue();
    }

    @Test
    void takes_a_voided_case_out_of_the_count() {
        var last = versions(
                        reported(KZ, "2020-01-05"),
                        presumed("2020-01-09"),
                        new CaseVoided(on("2020-01-10"), VoidReason.DUPLICATE))
                .getLast();
        assertThat(last.facts().counted()).isFalse();
        assertThat(last.facts().identified()).isFalse();
        assertThat(last.why()).isEqualTo(Why.VOIDED);
    }

    @Test
    void says_which_entries_came_late() {
        var events = new Stored()
                .receivedOn("2020-03-15")
                .of(1, reported(KZ, "2020-02-20"), presumed("2020-03-02"))
                .events();
        assertThat(Folding.cases(events).values().iterator().next().versions())
                .extracting(Version::why)
                .containsExactly(Why.LATE, Why.ENTERED);
    }

    @Test
    void counts_an_age_in_doubt_as_a_childs() {
        assertThat(band(2002, null)).isEqualTo(AgeBand.FROM_9);
        assertThat(band(2002, org.safar.kernel.code.Answer.NO)).isEqualTo(AgeBand.FROM_18);
        assertThat(band(1990, null)).isEqualTo(AgeBand.FROM_30);
        assertThat(band(2021, null)).isNull();
    }

    private static AgeBand band(int birthYear, org.safar.kernel.code.Answer child) {
        var described = new PersonDescribed(on("2020"), null, null, birthYear, Set.of(), null, child);
        return versions(reported(KZ, "2019-12-05"), described, presumed("2020-06-01"))
                .getLast()
                .facts()
                .person()
                .ageBand();
    }

    private static List<Version> versions(DomainEvent... events) {
        return Folding.cases(new Stored().of(1, events).events())
                .values()
                .iterator()
                .next()
                .versions();
    }
}
