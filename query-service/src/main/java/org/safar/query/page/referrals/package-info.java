/** The referral desk: what one side has to answer, what it waits for, and what passes across a border. */
@NullMarked
package org.safar.query.page.referrals;

import org.jspecify.annotations.NullMarked;
