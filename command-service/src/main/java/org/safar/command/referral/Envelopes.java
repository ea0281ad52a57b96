package org.safar.command.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.ReferralId;

/** What a decision asks about sealed envelopes: whether one is held, and to which key. Never what is in it: nobody here can. */
@FunctionalInterface
public interface Envelopes {

    /**
     * @param key thumbprint of the key that it is sealed to
     * @param until the last day on which it is held
     */
    record Held(String key, LocalDate until) {}

    Optional<Held> held(ReferralId referral, EnvelopeDigest digest);
}
