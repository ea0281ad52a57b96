package org.safar.query.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.figures.kept.ActivityFacts;
import org.safar.figures.kept.KeptFacts;
import org.safar.figures.kept.KeptFacts.Version;
import org.safar.figures.kept.Known;
import org.safar.figures.kept.ProceedingFacts;
import org.safar.figures.kept.ProceedingFacts.Charge;
import org.safar.figures.kept.ProceedingFacts.Judgment;
import org.safar.figures.kept.ProceedingFacts.Step;
import org.safar.figures.kept.ProviderFacts;
import org.safar.figures.kept.ProviderFacts.Offer;
import org.safar.figures.kept.ProviderFacts.Places;
import org.safar.figures.kept.ProviderFacts.Premises;
import org.safar.figures.kept.ReferralFacts;
import org.safar.figures.kept.ReferralFacts.Round;
import org.safar.figures.kept.ReferralFacts.Side;
import org.safar.figures.kept.ReferralFacts.Taken;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.kernel.tipevent.Sentences;
import org.safar.kernel.victimcase.Citizenship;

/**
 * Beside the cases of Kazakhstan: seven text messages to the young by an NGO, each reaching 100, one more of a state body in another
 * region that does not say; an NGO's shelter; a proceeding of the state with twelve charged and six convicted; six persons offered to UZ, five
 * of them accepted. All known from position 1.
 */
final class BesideFixture {
    private static final PartialDate DAY = PartialDate.parse("2026-09-05");
    private static final Place ASTANA = new Place(Country.of("KZ"), new Region("KZ-71"), null);
    private static final Place ALMATY = new Place(Country.of("KZ"), new Region("KZ-75"), null);
    private static final CaseId VICTIM = new CaseId("e".repeat(32));
    private static final CaseId LINKED = new CaseId("f".repeat(32));

    private BesideFixture() {}

    static List<KeptFacts> things() {
        var things = new ArrayList<KeptFacts>();
        for (var n = 1; n <= 7; n++) things.add(kept("activity:" + n, CustodianKind.NGO, activity(ALMATY, 100)));
        things.add(kept("activity:8", CustodianKind.STATE, activity(ASTANA, null)));
        things.add(kept("provider:1", CustodianKind.NGO, new Known(null, shelter(), null, null, null, null, null)));
        things.add(
                kept("proceeding:1", CustodianKind.STATE, new Known(null, null, null, null, proceeding(), null, null)));
        for (var n = 1; n <= 6; n++) things.add(kept("referral:" + n, CustodianKind.STATE, offered(n <= 5)));
        return things;
    }

    /** To UZ; an NGO took the person over after twenty hours. */
    private static Known offered(boolean accepted) {
        var told = Instant.parse("2026-09-05T08:00:00Z");
        var from = new Side(HubId.KZ, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
        var taken = accepted
                ? new Taken(told.plus(Duration.ofHours(20)), new CustodianCode("UZ-NGO-1"), CustodianKind.NGO, LINKED)
                : null;
        var stage = accepted ? ReferralStage.ACCEPTED : ReferralStage.OFFERED;
        var round = new Round(DAY, told, from, HubId.UZ, Country.of("UZ"), null, stage, taken);
        return new Known(null, null, null, null, null, new ReferralFacts(VICTIM, List.of(round)), null);
    }

    private static KeptFacts kept(String thing, CustodianKind kind, Known known) {
        var keeper = new CustodianCode("KZ-" + (kind == CustodianKind.NGO ? "NGO-1" : "MIA"));
        return new KeptFacts(thing, HubId.KZ, keeper, kind, Provenance.OPERATIONAL, 1, List.of(new Version(1, known)));
    }

    private static Known activity(Place place, Integer reach) {
        var messages = new Activity(
                ActivityKind.SMS,
                ActivityAim.RIGHTS,
                Set.of(Audience.YOUNG_PEOPLE),
                Set.of(),
                Set.of(),
                Set.of(),
                place,
                null,
                null,
                null,
                null,
                reach,
                List.of(),
                List.of(),
                null);
        return new Known(new ActivityFacts(DAY, messages, true), null, null, null, null, null, null);
    }

    private static ProviderFacts shelter() {
        return new ProviderFacts(
                new ProviderCode("KZ-SHELTER-1"),
                ProviderKind.SHELTER,
                ALMATY,
                DAY,
                List.of(new Offer(DAY, Set.of(Service.SHELTER))),
                List.of(new Places(DAY, new Capacity(6, 14, null, 0))),
                List.of(new Premises(DAY, Answer.YES)),
                null);
    }

    private static ProceedingFacts proceeding() {
        var kazakhstan = Citizenship.parse("KZ");
        var convicted = List.of(new Persons(Sex.MALE, kazakhstan, 6));
        var sentences = List.of(new Sentences(SentenceBand.ONE_TO_FIVE_YEARS, Answer.YES, 6));
        return new ProceedingFacts(
                new TipEventId("e".repeat(32)),
                ProceedingKind.CRIMINAL,
                new ArticleCode("KZ-CC-128"),
                DAY,
                ProceedingStage.JUDGMENT,
                List.of(new Step(ProceedingStage.CHARGED, DAY), new Step(ProceedingStage.JUDGMENT, DAY)),
                List.of(new Charge(DAY, List.of(new Persons(Sex.MALE, kazakhstan, 12)))),
                new Judgment(DAY, convicted, List.of(), sentences),
                List.of());
    }
}
