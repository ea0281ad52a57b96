package org.safar.figures;

import static org.safar.figures.Beside.activity;
import static org.safar.figures.Beside.event;
import static org.safar.figures.Beside.persons;
import static org.safar.figures.Beside.proceeding;
import static org.safar.figures.Beside.provider;
import static org.safar.figures.Beside.referral;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent.ActivityCorrected;
import org.safar.kernel.prevention.ActivityEvent.ActivityWithdrawn;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.provider.ProviderEvent.ProviderClosed;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentAppealed;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.Sentences;

/** Random histories of things beside cases: late, corrected, withdrawn, closed. */
final class KeptHistories {
    private static final List<String> PLACES = List.of("KZ", "KZ-75", "KZ-ALM", "UZ-SA", "TJ-SU:khujand");

    private final Random random;
    private final Stored stored = new Stored();
    private final Set<ThingId> begun = new HashSet<>();
    private final Map<Integer, ReferralStage> stages = new HashMap<>();

    private KeptHistories(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<List<StoredEvent>> any() {
        var seeds = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        return seeds.map(seed -> new KeptHistories(seed).write());
    }

    private List<StoredEvent> write() {
        var steps = random.nextInt(60);
        for (var step = 0; step < steps; step++) {
            var number = 1 + random.nextInt(4);
            switch (random.nextInt(6)) {
                case 0, 1 -> next(activity(number), recorded(), this::activityChange);
                case 2 -> next(provider(number), registered(), this::providerChange);
                case 3, 4 -> next(referral(number), offered(number), () -> referralChange(number));
                default -> next(proceeding(number), Beside.opened(hub(), day(), event(1)), this::step);
            }
        }
        return stored.events();
    }

    private void next(ThingId thing, DomainEvent opening, java.util.function.Supplier<DomainEvent> change) {
        stored.ofThing(thing, begun.add(thing) ? opening : change.get());
    }

    private DomainEvent recorded() {
        return Beside.recorded(hub(), any(CustodianKind.values()), PartialDate.parse(date()), done());
    }

    private DomainEvent activityChange() {
        return random.nextInt(4) == 0
                ? new ActivityWithdrawn(PartialDate.parse(date()), VoidReason.DUPLICATE)
                : new ActivityCorrected(PartialDate.parse(date()), done(), CorrectionReason.BETTER_KNOWLEDGE);
    }

    private Activity done() {
        var place = any(PLACES.toArray(String[]::new));
        var heads = new Participants(
                random.nextBoolean() ? null : any(OrganisationKind.values()), any(Sex.values()), 1 + random.nextInt(9));
        return switch (random.nextInt(4)) {
            case 0 -> Beside.met(any(ActivityKind.TRAINING, ActivityKind.FORUM), place, heads, heads);
            case 1 -> Beside.calls(place, null, new Calls(any(CallTopic.values()), random.nextInt(9)));
            default ->
                Beside.done(
                        any(ActivityKind.SMS, ActivityKind.RADIO),
                        random.nextBoolean() ? null : any(ActivityAim.values()),
                        Set.of(any(Audience.YOUNG_PEOPLE, Audience.RURAL), any(Audience.EMPLOYERS, Audience.OFFICIALS)),
                        place,
                        random.nextBoolean() ? null : random.nextInt(900));
        };
    }

    private DomainEvent registered() {
        return Beside.registered(
                hub(),
                any(CustodianKind.values()),
                PartialDate.parse(day()),
                any(ProviderKind.values()),
                any(PLACES.toArray(String[]::new)));
    }

    private DomainEvent providerChange() {
        return random.nextInt(4) == 0
                ? new ProviderClosed(PartialDate.parse(day()), ProviderClosing.OTHER)
                : Beside.places(day(), random.nextInt(9), random.nextBoolean() ? null : random.nextInt(9));
    }

    /** To the other hub, or to a partner. */
    private DomainEvent offered(int number) {
        var from = number % 2 == 0 ? HubId.KZ : HubId.UZ;
        var receiver = number > 2 ? "RU-NGO-1" : number % 2 == 0 ? "UZ" : "KZ";
        return Beside.offered(from, any(CustodianKind.values()), PartialDate.parse(date()), receiver);
    }

    private DomainEvent referralChange(int number) {
        var on = PartialDate.parse(day());
        var before = stages.getOrDefault(number, ReferralStage.OFFERED);
        var accepted = before == ReferralStage.ACCEPTED;
        var next = before.ended()
                ? ReferralStage.OFFERED
                : accepted
                        ? any(ReferralStage.COMPLETED, ReferralStage.WITHDRAWN)
                        : any(
                                ReferralStage.ACCEPTED,
                                ReferralStage.ACCEPTED,
                                ReferralStage.DECLINED,
                                ReferralStage.EXPIRED,
                                ReferralStage.WITHDRAWN);
        stages.put(number, next);
        return switch (next) {
            case OFFERED -> offered(number);
            case ACCEPTED -> Beside.accepted(on, number > 2 ? null : any(CustodianKind.values()));
            case DECLINED -> new ReferralDeclined(on, ReferralRefusal.NO_CAPACITY);
            case EXPIRED -> new ReferralExpired(on);
            case WITHDRAWN -> new ReferralWithdrawn(on, ReferralWithdrawal.NEEDS_CHANGED);
            case COMPLETED -> new ReferralCompleted(on);
        };
    }

    private DomainEvent step() {
        var on = PartialDate.parse(date());
        var some =
                persons(any(Sex.values()), random.nextBoolean() ? null : any("KZ", "stateless"), 1 + random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> new PersonsCharged(on, List.of(some, persons(null, null, 1)));
            case 1 ->
                new JudgmentGiven(
                        on,
                        List.of(some),
                        List.of(persons(null, "UZ", 1)),
                        List.of(new Sentences(any(SentenceBand.values()), any(null, Answer.YES), 2)),
                        null);
            default -> new JudgmentAppealed(on, Appellant.DEFENCE);
        };
    }

    /** A day, a month, a year, or none. */
    private String date() {
        return switch (random.nextInt(6)) {
            case 0 -> "not-recorded";
            case 1 -> day().substring(0, 4);
            case 2 -> day().substring(0, 7);
            default -> day();
        };
    }

    private String day() {
        return "20%02d-%02d-%02d".formatted(20 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private HubId hub() {
        return any(HubId.KZ, HubId.UZ);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
