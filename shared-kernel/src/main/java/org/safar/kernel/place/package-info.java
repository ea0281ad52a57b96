/** Countries, regions, districts and border points. */
@NullMarked
package org.safar.kernel.place;

import org.jspecify.annotations.NullMarked;
