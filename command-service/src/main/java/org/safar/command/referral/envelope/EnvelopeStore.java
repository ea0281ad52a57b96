package org.safar.command.referral.envelope;

import java.time.LocalDate;
import java.util.Optional;
import org.safar.command.referral.Envelopes;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.ReferralId;

/** Where sealed envelopes lie until they are fetched: outside the history, and never for longer than they may. */
public interface EnvelopeStore extends Envelopes {

    /**
     * Handed in again it lies there once, and not again after it was fetched.
     *
     * @return false where it was fetched before, or as many wait for this referral as are held
     * @throws org.safar.command.appender.StoreUnavailable where it cannot be told whether it lies there
     */
    boolean put(ReferralId referral, SealedEnvelope envelope, LocalDate until);

    /** Takes it out: whoever gets it has the only one. Empty where it is not there, or not any more. */
    Optional<String> take(ReferralId referral, EnvelopeDigest digest);

    /** Takes away all whose last day lies before this one. @return how many */
    int discardBefore(LocalDate day);
}
