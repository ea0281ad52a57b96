package org.safar.command.referral;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.kernel.RefusalCode.ENVELOPE_EXPIRED;
import static org.safar.kernel.RefusalCode.ENVELOPE_FETCHED;
import static org.safar.kernel.RefusalCode.ENVELOPE_FOR_ANOTHER;
import static org.safar.kernel.RefusalCode.ENVELOPE_MISSING;
import static org.safar.kernel.RefusalCode.ENVELOPE_NOT_HELD;
import static org.safar.kernel.RefusalCode.ENVELOPE_WITHOUT_HUB;
import static org.safar.kernel.RefusalCode.VERSION_STALE;

import java.util.Objects;
import java.util.Optional;
import org.safar.command.decision.Refusal;
import org.safar.command.referral.Envelopes.Held;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.referral.ReferralCommand.FetchEnvelope;
import org.safar.kernel.HubId;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.referral.ReferralEvent.IdentityDisclosed;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.time.PartialDate;

/** Identity passes once, sealed to the hub that accepted, and is gone from here when it has. */
final class Disclosing {
    private Disclosing() {}

    static IdentityDisclosed event(ReferralHistory history, DiscloseIdentity c, ReferralContext context) {
        var same = history.last(IdentityDisclosed.class)
                .filter(before -> Objects.equals(before.envelope(), c.envelope()))
                .map(IdentityDisclosed::fetchBy);
        var until = same.orElseGet(
                () -> held(c, context).map(held -> PartialDate.of(held.until())).orElse(PartialDate.NOT_RECORDED));
        return new IdentityDisclosed(c.occurredOn(), c.fields(), c.envelope(), until);
    }

    static Optional<Refusal> wrongEnvelope(ReferralHistory history, DiscloseIdentity c, ReferralContext context) {
        var receiver = ReferralDecider.offer(history).receiver().hub();
        if (receiver.isEmpty()) return refuse(c.envelope() != null, new Refusal(ENVELOPE_WITHOUT_HUB, "/envelope"));
        if (c.envelope() == null) return Optional.of(new Refusal(ENVELOPE_MISSING, "/envelope"));
        var held = held(c, context);
        if (held.isEmpty()) return Optional.of(new Refusal(ENVELOPE_NOT_HELD, "/envelope"));
        return refuse(
                !trusted(held.get().key(), receiver.get(), context), new Refusal(ENVELOPE_FOR_ANOTHER, "/envelope"));
    }

    /** Another one may have taken its place since it was looked for. */
    static Optional<Refusal> notTheLast(ReferralHistory history, FetchEnvelope c) {
        var last = history.last(IdentityDisclosed.class).map(IdentityDisclosed::envelope);
        if (last.isEmpty()) return Optional.of(new Refusal(ENVELOPE_NOT_HELD));
        return refuse(!last.get().equals(c.envelope()), new Refusal(VERSION_STALE));
    }

    static Optional<Refusal> expired(ReferralHistory history, ReferralContext context) {
        var over = history.last(IdentityDisclosed.class)
                .filter(e -> e.fetchBy().surelyBefore(context.day()))
                .isPresent();
        return refuse(over, new Refusal(ENVELOPE_EXPIRED));
    }

    /** Asked after all other rules: who hears this may have what lies there still, because it was never given out. */
    static Optional<Refusal> fetchedBefore(ReferralHistory history) {
        return refuse(history.waiting().isEmpty(), new Refusal(ENVELOPE_FETCHED));
    }

    private static Optional<Held> held(DiscloseIdentity c, ReferralContext context) {
        var digest = c.envelope();
        return digest == null ? Optional.empty() : context.envelopes().held(context.thing(), digest);
    }

    /** A key may have been revoked since the envelope was handed in. */
    private static boolean trusted(String key, HubId receiver, ReferralContext context) {
        return context.rules(receiver).practice().keys(KeyUse.ENCRYPTION, context.day()).stream()
                .anyMatch(registered -> registered.key().thumbprint().equals(key));
    }
}
