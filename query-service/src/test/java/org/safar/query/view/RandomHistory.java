package org.safar.query.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActivityId;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.ProjectId;
import org.safar.kernel.ProviderId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** Histories of hubs, deliveries and cases by a seed: the same seed, the same history. */
public final class RandomHistory {
    private static final int EVENTS_A_CASE = 18;

    /** Corrections name an event before them, so they are made by themselves. */
    private static final List<Class<? extends VictimCaseEvent>> OF_CASES =
            AnyEvent.types(VictimCaseEvent.class, Set.of(RecordCorrected.class));

    private static final List<Class<? extends KeptEvent>> KEPT = AnyEvent.types(KeptEvent.class, Set.of());

    private final Random random;
    private final AnyEvent any;
    private final Histories histories = new Histories();
    private final Set<ThingId> opened = new HashSet<>();

    private RandomHistory(long seed) {
        this.random = new Random(seed);
        this.any = new AnyEvent(random);
    }

    /** About so many events, the cases' events mixed as they would arrive. */
    public static List<StoredEvent> of(long seed, int events) {
        return new RandomHistory(seed).write(events);
    }

    private List<StoredEvent> write(int events) {
        for (var hub : HubId.values()) {
            histories.add(hub, hub, new HubJoined(day()), new HubRulesSet(day(), Set.of(body(hub)), 30));
            histories.add(hub, hub, new CustodianRegistered(day(), custodian(hub), CustodianKind.NGO));
        }
        var cases = Math.max(1, events / EVENTS_A_CASE);
        var begun = new boolean[cases];
        for (var n = 0; n < events; n++) {
            var number = random.nextInt(cases);
            var hub = HubId.values()[number % 5];
            if (n % 40 == 39) deliver(hub);
            if (n % 5 == 4) keep(hub);
            var event = begun[number] ? event(hub) : reported(hub);
            begun[number] = true;
            histories.add(hub, Histories.aCase(number), event);
        }
        return histories.take();
    }

    /** Something of what organisations keep goes on, or begins. */
    private void keep(HubId hub) {
        var event = any.of(KEPT.get(random.nextInt(KEPT.size())));
        var thing = thing(event, random.nextInt(3));
        if (thing == null) return;
        if (opened.add(thing)) histories.add(hub, thing, opening(event));
        else histories.add(hub, thing, event);
    }

    private KeptEvent opening(KeptEvent event) {
        return switch (event) {
            case ProviderEvent _ -> any.of(ProviderRegistered.class);
            case ActivityEvent _ -> any.of(ActivityRecorded.class);
            case ProjectEvent _ -> any.of(ProjectRegistered.class);
            case TipEvents _ -> any.of(TipEventOpened.class);
            case ProceedingEvent _ -> any.of(ProceedingOpened.class);
            default -> throw new IllegalStateException("nothing begins with " + event);
        };
    }

    /** None of a kind that no view shows. */
    private static @Nullable ThingId thing(KeptEvent event, int number) {
        var id = "%032x".formatted(number + 1);
        return switch (event) {
            case ProviderEvent _ -> new ProviderId(id);
            case ActivityEvent _ -> new ActivityId(id);
            case ProjectEvent _ -> new ProjectId(id);
            case TipEvents _ -> new TipEventId(id);
            case ProceedingEvent _ -> new ProceedingId(id);
            default -> null;
        };
    }

    private void deliver(HubId hub) {
        var id = new SubmissionId(hub, new UUID(9, random.nextInt(3)));
        var codes = Map.of(RefusalCode.UNKNOWN_CODE, 2, RefusalCode.CASE_NOT_REPORTED, 1);
        histories.add(hub, id, new BatchRecorded(day(), hub, 1, 40, 30, 2, 5, 1, 2, codes));
    }

    private VictimCaseEvent event(HubId hub) {
        return switch (random.nextInt(26)) {
            case 0 -> reported(hub);
            case 1, 2 ->
                new PersonDescribed(
                        day(),
                        any(Sex.values()),
                        null,
                        1990,
                        Set.of(Citizenship.parse("KG"), Citizenship.STATELESS),
                        place(),
                        null);
            case 3 ->
                new PersonScreened(
                        day(),
                        new IndicatorList("KZ-2024"),
                        Set.of(any(Indicator.values())),
                        new ActorId(new UUID(1, 1)));
            case 4, 5 -> new PresumedVictimRecognised(day(), body(hub), Set.of(any(PresumptionGrounds.values())));
            case 6, 7 -> exploited();
            case 8, 9 -> new RouteLegRecorded(day(), leg());
            case 10 -> new RouteLegRetracted(day(), 1 + random.nextInt(3), any(CorrectionReason.values()));
            case 11 -> new RecordCorrected(day(), random.nextInt(6), exploited(), any(CorrectionReason.values()));
            case 12 -> new BreachFound(day(), any(BreachCode.values()), random.nextInt(6), null);
            case 13 -> new BreachCleared(day(), any(BreachCode.values()), random.nextInt(6));
            case 14, 15, 16, 17, 18 -> RandomTrackEvents.any(day(), day(), random);
            case 19, 20, 21, 22, 23, 24 -> any.of(OF_CASES.get(random.nextInt(OF_CASES.size())));
            default -> ending();
        };
    }

    private VictimCaseEvent ending() {
        return switch (random.nextInt(6)) {
            case 0 -> new CaseVoided(day(), any(VoidReason.values()));
            case 1, 2 -> new CaseReopened(day(), any(ReopeningReason.values()));
            default -> new CaseClosed(day(), any(ClosingReason.values()));
        };
    }

    private SuspicionReported reported(HubId hub) {
        return new SuspicionReported(
                day(), hub, any(ReportSource.values()), custodian(hub), any(CustodianKind.values()));
    }

    private ExploitationRecorded exploited() {
        return new ExploitationRecorded(
                day(),
                Set.of(any(ExploitationForm.values())),
                any(Sector.values()),
                day(),
                PartialDate.NOT_RECORDED,
                Set.of(any(MeansOfControl.values())),
                null,
                null,
                null);
    }

    private RouteLeg leg() {
        return new RouteLeg(
                1 + random.nextInt(3),
                any(LegKind.values()),
                place(),
                place(),
                null,
                day(),
                PartialDate.NOT_RECORDED,
                null);
    }

    private Place place() {
        return new Place(Country.of(any(new String[] {"KZ", "KG", "TJ", "TM", "UZ", "RU"})), null, null);
    }

    private PartialDate day() {
        var month = 1 + random.nextInt(12);
        return random.nextInt(9) == 0 ? PartialDate.NOT_RECORDED : new PartialDate(2025, month, 1 + random.nextInt(28));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static BodyCode body(HubId hub) {
        return new BodyCode(hub.code() + "-MIA");
    }

    private static CustodianCode custodian(HubId hub) {
        return new CustodianCode(hub.code() + "-NGO-1");
    }
}
