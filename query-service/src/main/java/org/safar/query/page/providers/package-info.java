/** Who helps, with what, where there is room, and what came of it; and donors' projects. */
@NullMarked
package org.safar.query.page.providers;

import org.jspecify.annotations.NullMarked;
