/** Maps drawn on the server: the ground, and flows between places. Lengths are CSS pixels, x to the right, y down. */
@NullMarked
package org.safar.query.page.map;

import org.jspecify.annotations.NullMarked;
