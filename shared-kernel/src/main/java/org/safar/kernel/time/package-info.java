/** Dates as precise as they were recorded. */
@NullMarked
package org.safar.kernel.time;

import org.jspecify.annotations.NullMarked;
