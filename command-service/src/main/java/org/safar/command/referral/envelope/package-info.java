/** Sealed envelopes: taken in, held beside the history, given out once. Nobody here can open one. */
@NullMarked
package org.safar.command.referral.envelope;

import org.jspecify.annotations.NullMarked;
