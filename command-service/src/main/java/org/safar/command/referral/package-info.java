/** Referrals across borders: what a hub offers, what another accepts, and what may pass between them when. */
@NullMarked
package org.safar.command.referral;

import org.jspecify.annotations.NullMarked;
