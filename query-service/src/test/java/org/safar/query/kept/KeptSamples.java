package org.safar.query.kept;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActivityId;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProjectId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ProviderId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.TipEvents.Doing;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;
import org.safar.kernel.tipevent.TipEvents.VictimLinked;

/** Things that an NGO keeps in a hub. */
public final class KeptSamples {
    public static final ProviderId PROVIDER = new ProviderId("a".repeat(32));
    public static final ActivityId ACTIVITY = new ActivityId("b".repeat(32));
    public static final ProjectId PROJECT = new ProjectId("c".repeat(32));

    public static final TipEventId TIP_EVENT = new TipEventId("e".repeat(32));
    public static final ProceedingId PROCEEDING = new ProceedingId("f".repeat(32));
    static final BodyCode COURT = new BodyCode("KZ-COURT");
    static final Doing DOING = new Doing(Set.of(PalermoAct.RECRUITMENT), Set.of(), Set.of());

    private KeptSamples() {}

    public static TipEventOpened tipEvent(HubId hub, String custodian, CustodianKind kind) {
        return new TipEventOpened(
                day("2026-01-10"),
                hub,
                new CustodianCode(custodian),
                kind,
                DOING,
                null,
                PartialDate.NOT_RECORDED,
                PartialDate.NOT_RECORDED);
    }

    public static VictimLinked linked(CaseId victim, String custodian, CustodianKind kind) {
        return new VictimLinked(day("2026-01-11"), victim, new CustodianCode(custodian), kind);
    }

    public static ProceedingOpened proceeding(HubId hub) {
        return new ProceedingOpened(
                day("2026-01-10"),
                hub,
                new CustodianCode(hub.code() + "-MIA"),
                CustodianKind.STATE,
                TIP_EVENT,
                ProceedingKind.CRIMINAL,
                new ArticleCode(hub.code() + "-CC-128"),
                COURT);
    }

    public static ProviderRegistered shelter(HubId hub) {
        return new ProviderRegistered(
                day("2026-01-10"),
                hub,
                ngo(hub),
                CustodianKind.NGO,
                new ProviderCode(hub.code() + "-SHELTER-1"),
                ProviderKind.SHELTER,
                Set.of(Service.SHELTER),
                new Place(hub.country(), null, null),
                new PhoneNumber("+77172123456"),
                List.of());
    }

    public static ProjectRegistered project(HubId hub) {
        return new ProjectRegistered(
                day("2026-01-10"),
                hub,
                ngo(hub),
                CustodianKind.NGO,
                new ProjectCode(hub.code() + "-PROJECT-1"),
                new DonorCode("NO-MFA"),
                List.of(),
                Set.of(Country.of("KZ"), Country.of("UZ")),
                day("2026-01"),
                PartialDate.NOT_RECORDED);
    }

    public static ActivityRecorded leaflets(HubId hub, int copies) {
        return new ActivityRecorded(day("2026-01-10"), hub, ngo(hub), CustodianKind.NGO, activity(hub, copies));
    }

    /** Three calls to the shelter's hotline, and one caller who was met. */
    public static ActivityRecorded hotlineMonth(
            HubId hub, String custodian, CustodianKind kind, @Nullable String region) {
        var month = new Activity(
                ActivityKind.HOTLINE_MONTH,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Place(hub.country(), region == null ? null : new Region(region), null),
                null,
                new ProviderCode(hub.code() + "-SHELTER-1"),
                null,
                null,
                null,
                List.of(),
                List.of(new Calls(CallTopic.values()[0], 3)),
                1);
        return new ActivityRecorded(day("2026-01"), hub, new CustodianCode(custodian), kind, month);
    }

    static Activity activity(HubId hub, int copies) {
        return new Activity(
                ActivityKind.LEAFLETS,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Place(hub.country(), null, null),
                null,
                null,
                null,
                copies,
                null,
                List.of(),
                List.of(),
                null);
    }

    public static PartialDate day(String text) {
        return PartialDate.parse(text);
    }

    private static CustodianCode ngo(HubId hub) {
        return new CustodianCode(hub.code() + "-NGO-1");
    }
}
