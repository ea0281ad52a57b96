package org.safar.figures.kept;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ConsentReceiptShared;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.referral.ReferralEvent.ReturnMessageSent;
import org.safar.kernel.referral.ReferralEvent.ServiceContinuityShared;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.time.PartialDate;

/** What passed between a hub and a receiver about one case, the victim's: one round an offer, in their order. */
public record ReferralFacts(CaseId victim, List<Round> rounds) {
    public ReferralFacts {
        rounds = List.copyOf(rounds);
    }

    /**
     * @param told when the hub wrote the offer
     * @param from who offers
     * @param receiver the hub it is offered to; none where it is a partner without one
     * @param state of the receiver, or to which it answers
     * @param taken none while nobody has accepted
     */
    public record Round(
            PartialDate on,
            Instant told,
            Side from,
            @Nullable HubId receiver,
            Country state,
            @Nullable PartnerKind partner,
            ReferralStage stage,
            @Nullable Taken taken) {

        private Round at(ReferralStage next, @Nullable Taken by) {
            return new Round(on, told, from, receiver, state, partner, next, by);
        }

        /** Who has to do with it: who offers, and whom it is offered to where that has a hub. */
        public Stream<Side> sides() {
            if (receiver == null) return Stream.of(from);
            var to = taken == null ? new Side(receiver, null, null) : taken.side(receiver);
            return Stream.of(from, to);
        }
    }

    /** @param custodian who holds the person's case there; none while nobody took it on */
    public record Side(
            HubId hub,
            @Nullable CustodianCode custodian,
            @Nullable CustodianKind kind) {}

    /**
     * An acceptance.
     *
     * @param told when it was written
     * @param custodian who took the person over at a hub; none at a partner
     * @param linked the person's case there; none at a partner
     */
    public record Taken(
            Instant told,
            @Nullable CustodianCode custodian,
            @Nullable CustodianKind kind,
            @Nullable CaseId linked) {
        private Side side(HubId hub) {
            return new Side(hub, custodian, kind);
        }
    }

    static ReferralFacts of(ReferralOffered e, Instant told) {
        return new ReferralFacts(e.victim(), List.of(round(e, told)));
    }

    ReferralFacts after(ReferralEvent event, Instant told) {
        return switch (event) {
            case ReferralOffered e ->
                new ReferralFacts(
                        victim,
                        Stream.concat(rounds.stream(), Stream.of(round(e, told)))
                                .toList());
            case ReferralAccepted e ->
                at(ReferralStage.ACCEPTED, new Taken(told, e.custodian(), e.custodianKind(), e.linkedCase()));
            case ReferralDeclined _ -> at(ReferralStage.DECLINED);
            case ReferralWithdrawn _ -> at(ReferralStage.WITHDRAWN);
            case ReferralExpired _ -> at(ReferralStage.EXPIRED);
            case ReferralCompleted _ -> at(ReferralStage.COMPLETED);
            case ConsentReceiptShared _,
                    IdentityDisclosed _,
                    EnvelopeFetched _,
                    ServiceContinuityShared _,
                    ReturnMessageSent _,
                    ReferralMessageNoted _ -> this;
        };
    }

    /** Whoever was taken over into a case of the receiver's own has both. */
    Optional<OnePerson> onePerson() {
        return rounds.stream()
                .<@Nullable Taken>map(Round::taken)
                .filter(Objects::nonNull)
                .<@Nullable CaseId>map(Taken::linked)
                .filter(Objects::nonNull)
                .findFirst()
                .map(linked -> new OnePerson(victim, linked));
    }

    private ReferralFacts at(ReferralStage stage) {
        return at(stage, rounds.getLast().taken());
    }

    private ReferralFacts at(ReferralStage stage, @Nullable Taken taken) {
        var now = rounds.getLast().at(stage, taken);
        var before = rounds.subList(0, rounds.size() - 1);
        return new ReferralFacts(
                victim, Stream.concat(before.stream(), Stream.of(now)).toList());
    }

    private static Round round(ReferralOffered e, Instant told) {
        var partner = e.partner();
        var from = new Side(e.hub(), e.custodian(), e.custodianKind());
        if (partner != null)
            return new Round(
                    e.occurredOn(), told, from, null, partner.state(), partner.kind(), ReferralStage.OFFERED, null);
        var receiver = e.receiver().hub().orElseThrow();
        return new Round(e.occurredOn(), told, from, receiver, receiver.country(), null, ReferralStage.OFFERED, null);
    }
}
