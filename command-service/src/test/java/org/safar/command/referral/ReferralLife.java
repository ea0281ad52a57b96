package org.safar.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.referral.Referring.DIGEST;
import static org.safar.command.referral.Referring.KEY_OF_TJ;
import static org.safar.command.referral.Referring.KEY_OF_UZ;
import static org.safar.command.referral.Referring.LINKED;
import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.NOT_RECORDED;
import static org.safar.command.referral.Referring.TASHKENT;
import static org.safar.command.referral.Referring.TODAY;
import static org.safar.command.referral.Referring.TO_UZ;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.safar.command.decision.Scenario;
import org.safar.command.referral.ReferralCommand.*;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernLifted;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** Whatever two hubs, their case and the exchange do to one referral, step by step; every event that comes of it is looked at. */
final class ReferralLife {
    static final int KINDS = 30;
    static final EnvelopeDigest SECOND = new EnvelopeDigest("1f".repeat(32));
    static final EnvelopeDigest FOR_TJ = new EnvelopeDigest("2f".repeat(32));

    private static final CaseId ANOTHER_CASE = new CaseId("3".repeat(32));
    private static final Country UZ = Country.of("UZ");
    private static final Instant AFTER_ITS_TERM = Instant.parse("2026-07-20T10:00:00Z");
    private static final TransferField[] FIELDS = {TransferField.NAME, TransferField.CONTACT, TransferField.SERVICES};

    private final Referring situation = Referring.withoutTerms()
            .held(DIGEST, KEY_OF_UZ)
            .held(SECOND, KEY_OF_UZ)
            .held(FOR_TJ, KEY_OF_TJ);
    private final LawfulReferral lawful = new LawfulReferral();
    private final List<ReferralEvent> events = new ArrayList<>();

    ReferralLife() {
        lawful.reported(Referring.reported(), Referring.person("UZ"));
        agree(HubId.KZ, Set.of(FIELDS));
        agree(HubId.UZ, Set.of(FIELDS));
        happens(Referring.consent(Set.of(FIELDS)));
    }

    /** All that was stored of the referral. */
    List<ReferralEvent> events() {
        return List.copyOf(events);
    }

    /** One thing more; what exactly is drawn from the seed. */
    void goOn(int kind, long seed) {
        var random = new Random(seed);
        switch (kind) {
            case 0, 1, 2, 3 -> by(HubId.KZ, offer(random));
            case 4, 5, 6 -> by(HubId.UZ, Referring.accept(TASHKENT, random.nextInt(4) == 0 ? ANOTHER_CASE : LINKED));
            case 7, 8, 9 -> by(HubId.KZ, new ShareConsentReceipt(on(random)));
            case 10, 11, 12 -> by(HubId.KZ, new DiscloseIdentity(on(random), fields(random, 1), envelope(random)));
            case 13, 14, 15 -> by(HubId.UZ, fetch(random));
            case 16 -> by(HubId.KZ, new ShareServiceContinuity(on(random), services(random)));
            case 17, 18 -> by(HubId.UZ, new SendReturnMessage(on(random), any(ReturnMessage.values(), random)));
            case 19, 20 -> by(HubId.KZ, new CompleteReferral(on(random)));
            case 21 -> by(HubId.UZ, new DeclineReferral(on(random), any(ReferralRefusal.values(), random)));
            case 22 -> by(HubId.KZ, new WithdrawReferral(on(random), any(ReferralWithdrawal.values(), random)));
            case 23 -> byExchange(new LapseReferral(TODAY));
            case 24 -> byExchange(new ExpireReferral(day(random.nextBoolean() ? "2026-07-15" : "2026-07-10")));
            case 25 -> by(any(HubId.values(), random), ofAnybody(random));
            case 26 -> agree(random.nextBoolean() ? HubId.KZ : HubId.UZ, fields(random, 0));
            case 27, 28 -> happens(Referring.consent(TO_UZ, fields(random, 1), expiry(random)));
            default -> happens(toTheCase(random));
        }
    }

    private void by(HubId hub, ReferralCommand command) {
        stored(hub, scenario().from(hub), command);
    }

    private void byExchange(ReferralCommand command) {
        var at = command instanceof ExpireReferral ? AFTER_ITS_TERM : Scenario.RECORDED;
        stored(null, scenario().byExchange(at), command);
    }

    private Scenario<?> scenario() {
        return situation.referral(events.toArray(DomainEvent[]::new));
    }

    /** Told again it adds nothing, whatever it was. */
    private void stored(HubId by, Scenario<?> asked, ReferralCommand command) {
        var news = told(asked, command);
        for (var event : news) {
            lawful.check(event, by);
            events.add(event);
        }
        if (news.isEmpty()) return;
        var again =
                by == null ? scenario().byExchange(AFTER_ITS_TERM) : scenario().from(by);
        assertThat(told(again, command)).as("%s told again", command).isEmpty();
    }

    private static List<ReferralEvent> told(Scenario<?> asked, ReferralCommand command) {
        return asked.when(command).answer().events().stream()
                .map(ReferralEvent.class::cast)
                .filter(event -> !(event instanceof ReferralMessageNoted))
                .toList();
    }

    private void happens(DomainEvent event) {
        situation.and(VICTIM, event);
        lawful.reported(event);
    }

    private void agree(HubId hub, Set<TransferField> fields) {
        situation.basis(hub, hub == HubId.KZ ? "UZ" : "KZ", fields);
        lawful.agreed(hub, fields);
    }

    private static DomainEvent toTheCase(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> new CaseVoided(TODAY, VoidReason.DUPLICATE);
            case 1 -> new PersonDied(TODAY, null);
            case 2, 3 -> new SafetyConcernRaised(TODAY, SafetyGround.FEARED, UZ);
            case 4, 5, 6, 7 -> new SafetyConcernLifted(TODAY, SafetyGround.FEARED, UZ);
            case 8, 9 -> new CaseClosed(TODAY, ClosingReason.TRANSFERRED);
            case 10, 11, 12, 13 -> new CaseReopened(TODAY, ReopeningReason.NEW_NEED);
            case 14, 15, 16 ->
                new ConsentWithdrawn(any(new PartialDate[] {MARCH, NOT_RECORDED}, random), Set.of(), null);
            default -> Referring.consent(Set.of(FIELDS));
        };
    }

    private static ReferralCommand ofAnybody(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> offer(random);
            case 1 -> Referring.accept();
            case 2 -> fetch(random);
            default -> new DiscloseIdentity(TODAY, Set.of(TransferField.NAME), DIGEST);
        };
    }

    private static OfferReferral offer(Random random) {
        return Referring.offer(random.nextInt(5) == 0 ? Urgency.ROUTINE : Urgency.URGENT);
    }

    private static Set<Service> services(Random random) {
        return random.nextBoolean() ? Set.of(Service.MEDICAL) : Set.of();
    }

    private static FetchEnvelope fetch(Random random) {
        return new FetchEnvelope(TODAY, random.nextInt(4) == 0 ? SECOND : DIGEST);
    }

    private static EnvelopeDigest envelope(Random random) {
        return any(new EnvelopeDigest[] {DIGEST, DIGEST, DIGEST, SECOND, FOR_TJ, null}, random);
    }

    private static Set<TransferField> fields(Random random, int least) {
        var fields = new ArrayList<>(List.of(FIELDS));
        while (fields.size() > least && random.nextInt(3) == 0) fields.remove(random.nextInt(fields.size()));
        return Set.copyOf(fields);
    }

    private static PartialDate expiry(Random random) {
        return any(new PartialDate[] {NOT_RECORDED, TODAY, day("2026-06-29")}, random);
    }

    private static PartialDate on(Random random) {
        return random.nextInt(6) == 0 ? MARCH : TODAY;
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
