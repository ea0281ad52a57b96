/** Referrals across borders: the transnational referral mechanism (TRM) between two hubs, or a hub and a partner without one. */
@NullMarked
package org.safar.kernel.referral;

import org.jspecify.annotations.NullMarked;
