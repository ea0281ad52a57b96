/** Events of one case: one person, one trafficking episode, one hub, one custodian. */
@NullMarked
package org.safar.kernel.victimcase;

import org.jspecify.annotations.NullMarked;
