package org.safar.kernel.referral;

import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.place.Country;

/**
 * A receiver without a hub. Its acts are told by the hub that offers, which vouches for them.
 *
 * @param state to which it answers: an embassy's is the state that it represents, wherever it stands
 */
public record Partner(PartnerKind kind, Country state) {}
