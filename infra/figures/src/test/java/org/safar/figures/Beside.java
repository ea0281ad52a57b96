package org.safar.figures;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActivityId;
import org.safar.kernel.ActorId;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProjectId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ProviderId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.place.Country;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.Partner;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.TipEvents.Doing;
import org.safar.kernel.tipevent.TipEvents.PerpetratorAlleged;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;
import org.safar.kernel.victimcase.Citizenship;

/** What hubs say of things beside cases, in short. */
final class Beside {
    static final BodyCode COURT = new BodyCode("KZ-COURT");

    private Beside() {}

    static ActivityId activity(int number) {
        return new ActivityId("%032x".formatted(number));
    }

    static ProviderId provider(int number) {
        return new ProviderId("%032x".formatted(number));
    }

    static ProjectId project(int number) {
        return new ProjectId("%032x".formatted(number));
    }

    static TipEventId event(int number) {
        return new TipEventId("%032x".formatted(number));
    }

    static ProceedingId proceeding(int number) {
        return new ProceedingId("%032x".formatted(number));
    }

    static ReferralId referral(int number) {
        return new ReferralId("%032x".formatted(number));
    }

    /** To a hub, or to an NGO of the state with which the code begins. */
    static ReferralOffered offered(HubId hub, CustodianKind kind, PartialDate on, String receiver) {
        var to = new Recipient(receiver);
        var state = Country.of(receiver.substring(0, 2));
        return new ReferralOffered(
                on,
                hub,
                keeper(hub, kind),
                kind,
                Stored.caseNumber(1),
                to,
                to.hub().isPresent() ? null : new Partner(PartnerKind.NGO, state),
                new Offer(null, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of()),
                PartialDate.NOT_RECORDED);
    }

    /** @param kind of the custodian at a hub; none at a partner */
    static ReferralAccepted accepted(PartialDate on, CustodianKind kind) {
        var custodian = kind == null ? null : keeper(HubId.UZ, kind);
        return new ReferralAccepted(on, new ActorId(new UUID(1, 1)), custodian, kind, null);
    }

    static ActivityRecorded recorded(HubId hub, String on, Activity activity) {
        return recorded(hub, CustodianKind.NGO, PartialDate.parse(on), activity);
    }

    static ActivityRecorded recorded(HubId hub, CustodianKind kind, PartialDate on, Activity activity) {
        return new ActivityRecorded(on, hub, keeper(hub, kind), kind, activity);
    }

    /** Of the aim, for those, reaching so many where it says. */
    static Activity done(ActivityKind kind, ActivityAim aim, Set<Audience> audiences, String place, Integer reach) {
        return activity(kind, aim, audiences, place, reach, List.of(), List.of(), null);
    }

    static Activity calls(String place, Integer met, Calls... calls) {
        return activity(ActivityKind.HOTLINE_MONTH, null, Set.of(), place, null, List.of(), List.of(calls), met);
    }

    static Activity met(ActivityKind kind, String place, Participants... participants) {
        return activity(kind, null, Set.of(), place, null, List.of(participants), List.of(), null);
    }

    private static Activity activity(
            ActivityKind kind,
            ActivityAim aim,
            Set<Audience> audiences,
            String place,
            Integer reach,
            List<Participants> participants,
            List<Calls> calls,
            Integer met) {
        return new Activity(
                kind,
                aim,
                audiences,
                Set.of(),
                Set.of(),
                Set.of(),
                Said.place(place),
                null,
                null,
                null,
                null,
                reach,
                participants,
                calls,
                met);
    }

    static ProviderRegistered shelter(HubId hub, String since, String place) {
        return registered(hub, CustodianKind.NGO, PartialDate.parse(since), ProviderKind.SHELTER, place);
    }

    static ProviderRegistered registered(
            HubId hub, CustodianKind keeper, PartialDate since, ProviderKind kind, String place) {
        return new ProviderRegistered(
                since,
                hub,
                keeper(hub, keeper),
                keeper,
                new ProviderCode(hub.code() + "-" + kind.name().replace('_', '-')),
                kind,
                Set.of(Service.SHELTER),
                Said.place(place),
                null,
                List.of());
    }

    static CapacitySet places(String from, Integer men, Integer women) {
        return new CapacitySet(PartialDate.parse(from), new Capacity(men, women, null, null));
    }

    static ProjectRegistered project(HubId hub, String from, String to, String... states) {
        var countries = Set.of(states).stream().map(Country::of).collect(java.util.stream.Collectors.toSet());
        return new ProjectRegistered(
                PartialDate.parse(from),
                hub,
                keeper(hub, CustodianKind.IOM),
                CustodianKind.IOM,
                new ProjectCode(hub.code() + "-PROJECT-1"),
                new DonorCode("NO-MFA"),
                List.of(new Implementer(keeper(hub, CustodianKind.NGO), OrganisationKind.NGO)),
                countries,
                PartialDate.parse(from),
                PartialDate.parse(to));
    }

    static TipEventOpened known(HubId hub, String on, String place) {
        var none = PartialDate.NOT_RECORDED;
        return new TipEventOpened(
                PartialDate.parse(on),
                hub,
                keeper(hub, CustodianKind.STATE),
                CustodianKind.STATE,
                new Doing(Set.of(), Set.of(), Set.of()),
                place == null ? null : Said.place(place),
                none,
                none);
    }

    static PerpetratorAlleged alleged(int number, Sex sex, Answer official) {
        var who = new Perpetrator(number, Set.of(), sex, null, null, null, official);
        return new PerpetratorAlleged(PartialDate.parse("2020-03-01"), who);
    }

    static ProceedingOpened opened(HubId hub, String on, TipEventId event) {
        return new ProceedingOpened(
                PartialDate.parse(on),
                hub,
                keeper(hub, CustodianKind.STATE),
                CustodianKind.STATE,
                event,
                ProceedingKind.CRIMINAL,
                new ArticleCode(hub.code() + "-CC-128"),
                COURT);
    }

    static Persons persons(Sex sex, String citizenship, int number) {
        return new Persons(sex, citizenship == null ? null : Citizenship.parse(citizenship), number);
    }

    private static CustodianCode keeper(HubId hub, CustodianKind kind) {
        return new CustodianCode(hub.code() + "-" + kind.name());
    }
}
