package org.safar.command.referral.envelope;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safar.command.appender.StoredHistories;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.referral.ReferralCommand.FetchEnvelope;
import org.safar.kernel.Actor;
import org.safar.kernel.Envelope;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ReferralId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;
import org.safar.web.Problems;

/** Takes envelopes in from the hub that offers, and says how the hub that accepted asks for one. What is in them nobody here can read. */
record EnvelopeDesk(StoredHistories histories, EnvelopeStore store, InstantSource clock, String build) {
    /** Whoever agreed to take a person over looks within a week, or the sender seals anew. */
    private static final int HELD_DAYS = 7;

    /** @param heldUntil the last day on which it lies here; to be disclosed and fetched by then */
    record HandedIn(EnvelopeDigest digest, LocalDate heldUntil) {}

    /**
     * Lies there until it is disclosed and fetched. Handing it in discloses nothing.
     *
     * @throws org.safar.web.ProblemException absent for every other hub; the rule, or what is wrong with the envelope's form
     */
    HandedIn handIn(ReferralId referral, byte[] body, HubId sender) {
        var history = history(referral);
        if (!history.offeredBy(sender)) throw Problems.absent();
        if (history.isAt(ReferralStage.OFFERED)) throw refused(RefusalCode.STEP_BEFORE_NOT_REPORTED);
        if (!history.isAt(ReferralStage.ACCEPTED)) throw refused(RefusalCode.REFERRAL_IS_OVER);
        var receiver = history.offered()
                .flatMap(offered -> offered.receiver().hub())
                .orElseThrow(() -> refused(RefusalCode.ENVELOPE_WITHOUT_HUB));
        var envelope = read(body);
        if (!trusted(envelope.key(), receiver)) throw refused(RefusalCode.ENVELOPE_FOR_ANOTHER);
        var until = today().plusDays(HELD_DAYS);
        if (!store.put(referral, envelope, until))
            throw refused(
                    fetched(referral, envelope.digest())
                            ? RefusalCode.ENVELOPE_FETCHED
                            : RefusalCode.TOO_MANY_ENVELOPES);
        return new HandedIn(envelope.digest(), until);
    }

    /**
     * Which envelope lies here for this hub. It may be said to be fetched: then whoever asked for it has not got it.
     *
     * @throws org.safar.web.ProblemException absent for every other hub; why there is none
     */
    EnvelopeDigest waiting(ReferralId referral, HubId receiver) {
        var history = history(referral);
        if (!history.offeredTo(receiver)) throw Problems.absent();
        var digest = history.last(IdentityDisclosed.class)
                .flatMap(disclosed -> Optional.ofNullable(disclosed.envelope()))
                .orElseThrow(() -> refused(RefusalCode.ENVELOPE_NOT_HELD));
        if (store.held(referral, digest).isEmpty()) throw refused(gone(referral, digest));
        return digest;
    }

    private RefusalCode gone(ReferralId referral, EnvelopeDigest digest) {
        return fetched(referral, digest) ? RefusalCode.ENVELOPE_FETCHED : RefusalCode.ENVELOPE_NOT_HELD;
    }

    /** Asked for in the hub's name: whether it may have it is the law's to say, in one order with everything else. */
    Report asking(ReferralId referral, EnvelopeDigest digest, HubId receiver, Actor machine) {
        var first = histories.of(referral).getFirst();
        var message = UUID.randomUUID();
        var envelope = new Envelope(
                receiver,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                machine,
                Authority.MANDATE,
                first.envelope().provenance(),
                message,
                message.toString().replace("-", "").repeat(2),
                null,
                message,
                message,
                build);
        return new Report(
                referral,
                false,
                new Reach.WholeHub(),
                envelope,
                List.of(new FetchEnvelope(PartialDate.of(today()), digest)),
                false,
                Map.of(),
                false,
                null);
    }

    private LocalDate today() {
        return HubDays.latest(clock.instant());
    }

    private ReferralHistory history(ReferralId referral) {
        var history = ReferralHistory.NOTHING;
        for (StoredEvent stored : histories.of(referral)) history = history.with((ReferralEvent) stored.event());
        return history;
    }

    /** On whichever of the referral's offers. */
    private boolean fetched(ReferralId referral, EnvelopeDigest digest) {
        return history(referral).events().stream()
                .anyMatch(event ->
                        event instanceof EnvelopeFetched e && e.envelope().equals(digest));
    }

    private boolean trusted(String key, HubId receiver) {
        var hub = HubHistory.EMPTY;
        for (StoredEvent stored : histories.of(receiver)) hub = hub.with((HubEvent) stored.event());
        return hub.practice().keys(KeyUse.ENCRYPTION, PartialDate.of(today())).stream()
                .anyMatch(registered -> Objects.equals(registered.key().thumbprint(), key));
    }

    private static SealedEnvelope read(byte[] body) {
        try {
            return SealedEnvelope.of(new String(body, StandardCharsets.US_ASCII));
        } catch (Malformed malformed) {
            throw Problems.refused(malformed.code(), null, malformed.getMessage());
        }
    }

    private static RuntimeException refused(RefusalCode code) {
        return Problems.refused(code, null, null);
    }
}
