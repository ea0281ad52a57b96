/** Prevention: activities, and the projects that pay for them and for assistance. */
@NullMarked
package org.safar.command.prevention;

import org.jspecify.annotations.NullMarked;
