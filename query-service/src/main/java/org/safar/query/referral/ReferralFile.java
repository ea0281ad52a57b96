package org.safar.query.referral;

import org.safar.kernel.ReferralId;
import org.safar.kernel.code.Provenance;

/**
 * A referral, whole; what each side may see of it is told elsewhere.
 *
 * @param version its last sequence
 */
public record ReferralFile(ReferralId id, Provenance provenance, long version, ReferralState state) {}
