package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Set;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.DonorCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.PreventionMessage;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TrainingTopic;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.code.Weekday;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.Hours;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.TimeOfDay;
import org.safar.kernel.time.PartialDate;

/** Providers, activities and projects. */
final class PreventionSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final PartialDate MONTH = PartialDate.parse("2026-03");
    private static final CustodianCode NGO = new CustodianCode("TJ-NGO-2");
    private static final ProviderCode HOTLINE = new ProviderCode("TJ-HOTLINE-1");
    private static final ProjectCode PROJECT = new ProjectCode("TJ-PROJECT-1");
    private static final PhoneNumber NUMBER = new PhoneNumber("TJ:1313");
    private static final Place KHUJAND =
            new Place(Country.of("TJ"), new Region("TJ-SU"), new District("TJ-SU:khujand"));

    /** In golden files. */
    static final List<DomainEvent> FULL = List.of(
            new ProviderEvent.ProviderRegistered(
                    DAY,
                    HubId.TJ,
                    NGO,
                    CustodianKind.NGO,
                    HOTLINE,
                    ProviderKind.HOTLINE,
                    Set.of(Service.PSYCHOSOCIAL, Service.LEGAL_AID),
                    KHUJAND,
                    NUMBER,
                    hours()),
            new ProviderEvent.CapacitySet(DAY, new Capacity(0, 12, 3, 6)),
            new ProviderEvent.ServicesChanged(DAY, Set.of(Service.SHELTER, Service.MEDICAL)),
            new ProviderEvent.ContactChanged(DAY, new PhoneNumber("+992372210000"), hours()),
            new ProviderEvent.PremisesRecorded(DAY, Answer.YES, OrganisationKind.STATE, PartialDate.parse("2030")),
            new ProviderEvent.ProviderClosed(DAY, ProviderClosing.FUNDING_ENDED),
            new ProviderEvent.ProviderMessageNoted(DAY),
            new ActivityEvent.ActivityRecorded(MONTH, HubId.TJ, NGO, CustodianKind.NGO, hotlineMonth()),
            new ActivityEvent.ActivityCorrected(DAY, training(), CorrectionReason.BETTER_KNOWLEDGE),
            new ActivityEvent.ActivityWithdrawn(DAY, VoidReason.DUPLICATE),
            new ActivityEvent.ActivityMessageNoted(DAY),
            new ProjectEvent.ProjectRegistered(
                    DAY,
                    HubId.TJ,
                    NGO,
                    CustodianKind.NGO,
                    PROJECT,
                    new DonorCode("NO-MFA"),
                    List.of(new Implementer(new CustodianCode("TJ-IOM"), OrganisationKind.IOM)),
                    Set.of(Country.of("TJ"), Country.of("KG")),
                    MONTH,
                    PartialDate.parse("2028-02")),
            new ProjectEvent.ProjectEnded(DAY, ProjectEnding.COMPLETED),
            new ProjectEvent.ProjectMessageNoted(DAY));

    /** What may be absent is. */
    static final List<DomainEvent> SPARSE = List.of(
            new ProviderEvent.ProviderRegistered(
                    NOT_RECORDED,
                    HubId.UZ,
                    new CustodianCode("UZ-MIA"),
                    CustodianKind.STATE,
                    new ProviderCode("UZ-CLINIC-1"),
                    ProviderKind.CLINIC,
                    Set.of(),
                    new Place(Country.of("UZ"), null, null),
                    null,
                    List.of()),
            new ProviderEvent.CapacitySet(NOT_RECORDED, new Capacity(null, null, null, 0)),
            new ProviderEvent.ContactChanged(NOT_RECORDED, null, List.of()),
            new ProviderEvent.PremisesRecorded(NOT_RECORDED, Answer.NO, null, NOT_RECORDED),
            new ActivityEvent.ActivityRecorded(NOT_RECORDED, HubId.TJ, NGO, CustodianKind.NGO, leaflets()));

    private PreventionSamples() {}

    private static List<Hours> hours() {
        return List.of(
                new Hours(Set.of(Weekday.MONDAY, Weekday.FRIDAY), new TimeOfDay("09:00"), new TimeOfDay("18:00")),
                new Hours(Set.of(Weekday.SUNDAY), new TimeOfDay("00:00"), new TimeOfDay("24:00")));
    }

    private static Activity hotlineMonth() {
        return new Activity(
                ActivityKind.HOTLINE_MONTH,
                ActivityAim.RIGHTS,
                Set.of(Audience.LABOUR_MIGRANTS, Audience.FAMILIES_AT_RISK),
                Set.of(PreventionMessage.FALSE_OFFERS),
                Set.of(),
                Set.of(Language.TG, Language.UZ),
                KHUJAND,
                new BodyCode("TJ-COMMISSION"),
                HOTLINE,
                PROJECT,
                null,
                312,
                List.of(),
                List.of(new Calls(CallTopic.WORK_ABROAD, 300), new Calls(CallTopic.TRAFFICKING, 12)),
                4);
    }

    private static Activity training() {
        return new Activity(
                ActivityKind.TRAINING,
                null,
                Set.of(Audience.OFFICIALS),
                Set.of(),
                Set.of(TrainingTopic.IDENTIFICATION, TrainingTopic.ASSISTANCE),
                Set.of(Language.RU),
                KHUJAND,
                null,
                null,
                null,
                25,
                null,
                List.of(new Participants(OrganisationKind.STATE, Sex.FEMALE, 11), new Participants(null, null, 2)),
                List.of(),
                null);
    }

    private static Activity leaflets() {
        return new Activity(
                ActivityKind.LEAFLETS,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Place(Country.of("TJ"), null, null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
