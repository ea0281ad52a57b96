package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Scenario;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sex;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.IdentificationEvent.*;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RouteLeg;

/** Words for the situations that the tests of a case are about. Everything happens in Kazakhstan in the spring of 2026. */
final class Situation {
    static final PartialDate MARCH_2 = day("2026-03-02");
    static final PartialDate MARCH_5 = day("2026-03-05");
    static final PartialDate MARCH_14 = day("2026-03-14");
    static final PartialDate JULY = day("2026-07");
    static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    static final CustodianCode SHELTER = new CustodianCode("KZ-NGO-1");
    static final BodyCode POLICE_BODY = new BodyCode("KZ-MIA");
    static final BodyCode COMMISSION = new BodyCode("KZ-COMMISSION");
    static final IndicatorList LIST = new IndicatorList("KZ-2024");
    static final ActorId SCREENER = ActorId.parse("00000000-0000-4000-8000-0000000000a1");
    static final ActorId DECIDER = ActorId.parse("00000000-0000-4000-8000-0000000000a2");
    static final PalermoTest MET =
            test(Set.of(PalermoAct.RECRUITMENT), Set.of(PalermoMeans.DECEPTION), ExploitationForm.FORCED_LABOUR);
    static final CaseId CASE = new CaseId("8c1d0000000000000000000000000001");

    static final HubHistory HUB = HubHistory.of(
            new HubJoined(day("2010-06-01")),
            new CustodianRegistered(day("2010-06-01"), POLICE, CustodianKind.STATE),
            new CustodianRegistered(day("2010-06-01"), SHELTER, CustodianKind.NGO),
            new BodyRegistered(day("2010-06-01"), POLICE_BODY),
            new BodyRegistered(day("2010-06-01"), COMMISSION),
            new HubRulesSet(day("2010-06-01"), Set.of(COMMISSION), 30));

    private Situation() {}

    static Scenario<VictimCaseState> aCase() {
        return in(HUB);
    }

    static Scenario<VictimCaseState> in(HubHistory hub) {
        return new Scenario<>(new CaseLaw(hub), VictimCaseState.INITIAL, CASE);
    }

    static SuspicionReported reported() {
        return reported(POLICE, CustodianKind.STATE);
    }

    static SuspicionReported reported(CustodianCode custodian, CustodianKind kind) {
        return new SuspicionReported(MARCH_2, HubId.KZ, ReportSource.BORDER_GUARD, custodian, kind);
    }

    static PersonScreened screened(Indicator... found) {
        return new PersonScreened(MARCH_5, LIST, Set.copyOf(Arrays.asList(found)), SCREENER);
    }

    static PresumedVictimRecognised presumed() {
        return new PresumedVictimRecognised(MARCH_5, POLICE_BODY, Set.of(PresumptionGrounds.INDICATOR));
    }

    static VictimConfirmed confirmed() {
        return new VictimConfirmed(MARCH_14, COMMISSION, DECIDER, MET);
    }

    /** On 14 March. */
    static VictimNotConfirmed refused(ActorId decider, String reviewUntil) {
        return new VictimNotConfirmed(
                MARCH_14, COMMISSION, decider, NotConfirmedReason.MEANS_NOT_SHOWN, day(reviewUntil));
    }

    /** On 2 March, without an end. */
    static ConsentGiven agreed(ConsentScope scope) {
        return agreed(scope, MARCH_2, PartialDate.NOT_RECORDED);
    }

    static ConsentGiven agreed(ConsentScope scope, PartialDate on, PartialDate expires) {
        return new ConsentGiven(
                on,
                Set.of(scope),
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                expires,
                null,
                null,
                null,
                Set.of());
    }

    static PersonDescribed man() {
        return described(AgeBand.FROM_30, null);
    }

    static PersonDescribed described(@Nullable AgeBand band, @Nullable Integer birthYear) {
        return new PersonDescribed(
                MARCH_2, Sex.MALE, band, birthYear, Set.of(Citizenship.parse("UZ")), place("UZ"), null);
    }

    static ExploitationRecorded labour(String from) {
        return new ExploitationRecorded(
                MARCH_5,
                Set.of(ExploitationForm.FORCED_LABOUR),
                null,
                day(from),
                PartialDate.NOT_RECORDED,
                Set.of(),
                null,
                null,
                null);
    }

    static ExploitationRecorded recruitedByFamily() {
        var none = PartialDate.NOT_RECORDED;
        return new ExploitationRecorded(
                MARCH_5,
                Set.of(ExploitationForm.FORCED_LABOUR),
                null,
                none,
                none,
                Set.of(),
                Recruiter.FAMILY,
                null,
                null);
    }

    static RouteLegRecorded leg(int number, String from, String to) {
        return new RouteLegRecorded(MARCH_5, routeLeg(number, from, to));
    }

    static RouteLeg routeLeg(int number, String from, String to) {
        return new RouteLeg(
                number,
                LegKind.EXPLOITATION,
                place(from),
                place(to),
                null,
                day("2025-04"),
                PartialDate.NOT_RECORDED,
                null);
    }

    static PalermoTest test(Set<PalermoAct> act, Set<PalermoMeans> means, ExploitationForm purpose) {
        return new PalermoTest(act, means, Set.of(purpose), false);
    }

    static Consumer<Malformed> refused(RefusalCode code) {
        return malformed -> assertThat(malformed.code()).isEqualTo(code);
    }

    static Place place(String country) {
        return new Place(Country.of(country), null, null);
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
