package org.safar.command.referral.envelope;

import java.time.LocalDate;
import java.util.Optional;
import org.safar.command.appender.StoreUnavailable;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.ReferralId;

/** On a store without a database of ours nothing can lie outside the history, so nothing is taken in. */
record NoEnvelopes() implements EnvelopeStore {

    @Override
    public Optional<Held> held(ReferralId referral, EnvelopeDigest digest) {
        return Optional.empty();
    }

    @Override
    public boolean put(ReferralId referral, SealedEnvelope envelope, LocalDate until) {
        throw new StoreUnavailable("no database of ours holds envelopes", null);
    }

    @Override
    public Optional<String> take(ReferralId referral, EnvelopeDigest digest) {
        return Optional.empty();
    }

    @Override
    public int discardBefore(LocalDate day) {
        return 0;
    }
}
