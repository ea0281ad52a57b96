/** Referrals across borders, as both sides may see them. */
@NullMarked
package org.safar.query.referral;

import org.jspecify.annotations.NullMarked;
