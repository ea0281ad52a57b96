/** Whole deliveries: NDJSON submissions and imported data sets, as streams. */
@NullMarked
package org.safar.command.intake;

import org.jspecify.annotations.NullMarked;
