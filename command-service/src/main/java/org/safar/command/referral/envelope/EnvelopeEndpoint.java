package org.safar.command.referral.envelope;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.safar.axon.store.EventLog;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.StoredHistories;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.kernel.Actor;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ReferralId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.ProblemCode;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sealed envelopes, from one hub's machine to the other's. Nobody who is signed in with a browser has anything to do with them. */
@RestController
final class EnvelopeEndpoint {
    private static final MediaType JOSE = MediaType.valueOf("application/jose");
    private static final int PATIENCE_SECONDS = 60;

    private final EnvelopeDesk desk;
    private final EnvelopeStore store;
    private final Appender appender;

    EnvelopeEndpoint(
            EventLog log,
            EnvelopeStore store,
            Appender appender,
            Clock receptionClock,
            @Value("${safar.build:unknown}") String build) {
        this.desk = new EnvelopeDesk(new StoredHistories(log), store, receptionClock, build);
        this.store = store;
        this.appender = appender;
    }

    /** @param digest by which {@code disclose-identity} names it */
    record HandedIn(String digest, String heldUntil) {}

    /** Hands in what is sealed to the receiving hub's registered key: a JWE in compact form. Discloses nothing yet. */
    @AllowedFor(Role.HUB)
    @PostMapping(path = "/api/referrals/{id}/envelope", consumes = "application/jose")
    ResponseEntity<HandedIn> handIn(@PathVariable String id, @RequestBody byte[] body, Caller caller) {
        var handedIn = desk.handIn(referral(id), body, hub(caller));
        var shown = new HandedIn(handedIn.digest().value(), handedIn.heldUntil().toString());
        return ResponseEntity.status(HttpStatus.CREATED).body(shown);
    }

    /**
     * Gives out the envelope that waits, once. That it was fetched is stored before anything is given out. Where it is known as
     * fetched and lies there still, an answer was lost on its way: who takes it out now is the one who gets it.
     */
    @AllowedFor(Role.HUB)
    @PostMapping("/api/referrals/{id}/envelope/fetch")
    ResponseEntity<String> fetch(@PathVariable String id, Caller caller) {
        var referral = referral(id);
        var hub = hub(caller);
        var digest = desk.waiting(referral, hub);
        var machine = new Actor(caller.id(), ActorRole.HUB_MACHINE, null, Voucher.EXCHANGE);
        switch (asked(desk.asking(referral, digest, hub, machine))) {
            case Outcome.Stored _, Outcome.Duplicate _ -> {} // its id is new: only its own rerun can have met it
            case Outcome.Refused(var code, var _, var _) when code == RefusalCode.ENVELOPE_FETCHED -> {}
            case Outcome.Refused(var code, var pointer, var detail) -> throw Problems.refused(code, pointer, detail);
            case Outcome.NotYet(var code, var pointer) -> throw Problems.refused(code, pointer, null);
            case Outcome.Unchanged _, Outcome.Stale _, Outcome.AcknowledgementNeeded _ ->
                throw refused(RefusalCode.ENVELOPE_NOT_HELD);
        }
        var sealed = store.take(referral, digest).orElseThrow(() -> refused(RefusalCode.ENVELOPE_FETCHED));
        return ResponseEntity.ok()
                .contentType(JOSE)
                .cacheControl(CacheControl.noStore())
                .body(sealed);
    }

    private Outcome asked(Report report) {
        try {
            return appender.append(new Entry.Raised(report))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .outcome();
        } catch (ExecutionException | TimeoutException _) {
            throw Problems.of(ProblemCode.STORE_UNAVAILABLE, null);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Problems.of(ProblemCode.STORE_UNAVAILABLE, null);
        }
    }

    private static HubId hub(Caller caller) {
        return caller.ownHub().orElseThrow(Problems::notPermitted);
    }

    private static ReferralId referral(String id) {
        try {
            return ReferralId.parse(id);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }

    private static RuntimeException refused(RefusalCode code) {
        return Problems.refused(code, null, null);
    }
}
