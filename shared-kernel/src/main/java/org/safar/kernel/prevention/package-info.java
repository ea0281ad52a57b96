/** Events of prevention: activities, and the projects that pay for them and for assistance. */
@NullMarked
package org.safar.kernel.prevention;

import org.jspecify.annotations.NullMarked;
