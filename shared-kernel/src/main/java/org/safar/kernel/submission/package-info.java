/** Events of a submission: what a hub sent and how each message was answered. */
@NullMarked
package org.safar.kernel.submission;

import org.jspecify.annotations.NullMarked;
