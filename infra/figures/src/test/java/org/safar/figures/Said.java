package org.safar.figures;

import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What hubs say, in short. */
final class Said {
    static final BodyCode MIA = new BodyCode("KZ-MIA");
    static final BodyCode COMMISSION = new BodyCode("KZ-COMMISSION");

    private static final ActorId OFFICER = new ActorId(new UUID(0, 1));

    private Said() {}

    static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    static SuspicionReported reported(HubId hub, String on) {
        return reported(hub, CustodianKind.STATE, on);
    }

    static SuspicionReported reported(HubId hub, CustodianKind kind, String on) {
        var custodian = new CustodianCode(hub.code() + "-" + kind.name());
        return new SuspicionReported(on(on), hub, ReportSource.POLICE, custodian, kind);
    }

    static PersonDescribed described(Sex sex, AgeBand band, String... citizenships) {
        var countries = Set.of(citizenships).stream()
                .map(Citizenship::parse)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new PersonDescribed(PartialDate.NOT_RECORDED, sex, band, null, countries, null, null);
    }

    static PersonScreened screened(String on) {
        return new PersonScreened(on(on), new IndicatorList("KZ-2024"), Set.of(Indicator.DEBT_BONDAGE), OFFICER);
    }

    static PresumedVictimRecognised presumed(String on) {
        return new PresumedVictimRecognised(on(on), MIA, Set.of(PresumptionGrounds.INDICATOR));
    }

    static VictimConfirmed confirmed(String on) {
        var test = new PalermoTest(
                Set.of(PalermoAct.RECRUITMENT),
                Set.of(PalermoMeans.DECEPTION),
                Set.of(ExploitationForm.FORCED_LABOUR),
                false);
        return new VictimConfirmed(on(on), COMMISSION, OFFICER, test);
    }

    static VictimNotConfirmed notConfirmed(String on) {
        return new VictimNotConfirmed(
                on(on), COMMISSION, OFFICER, NotConfirmedReason.MEANS_NOT_SHOWN, PartialDate.NOT_RECORDED);
    }

    static ReviewDecided reviewed(String on, ReviewOutcome outcome) {
        return new ReviewDecided(on(on), COMMISSION, OFFICER, outcome, null);
    }

    static StatusRevoked revoked(String on) {
        return new StatusRevoked(on(on), COMMISSION, OFFICER, RevocationReason.NEW_EVIDENCE);
    }

    static ExploitationRecorded exploited(ExploitationForm... forms) {
        var none = PartialDate.NOT_RECORDED;
        return new ExploitationRecorded(none, Set.of(forms), null, none, none, Set.of(), null, null, null);
    }

    static RouteLegRecorded leg(int number, LegKind kind, String from, String to) {
        return new RouteLegRecorded(PartialDate.NOT_RECORDED, routeLeg(number, kind, from, to, null, "not-recorded"));
    }

    static RouteLegCorrected legCorrected(int number, LegKind kind, String from, String to) {
        return new RouteLegCorrected(
                PartialDate.NOT_RECORDED,
                routeLeg(number, kind, from, to, null, "not-recorded"),
                CorrectionReason.BETTER_KNOWLEDGE);
    }

    static RouteLeg routeLeg(int number, LegKind kind, String from, String to, String point, String departed) {
        var border = point == null ? null : new BorderPoint(point);
        return new RouteLeg(number, kind, place(from), place(to), border, on(departed), on("not-recorded"), null);
    }

    static RecordCorrected corrected(long sequence, VictimCaseEvent replacement) {
        return new RecordCorrected(PartialDate.NOT_RECORDED, sequence, replacement, CorrectionReason.BETTER_KNOWLEDGE);
    }

    /** {@code UZ}, {@code UZ-SA} or {@code TJ-SU:khujand}. */
    static Place place(String code) {
        var country = new Country(code.substring(0, 2));
        var colon = code.indexOf(':');
        if (code.length() == 2) return new Place(country, null, null);
        var region = new Region(colon < 0 ? code : code.substring(0, colon));
        return new Place(country, region, colon < 0 ? null : new District(code));
    }
}
