/** The page of routes: flows on a map, ranked, as a matrix, and journeys with a stop on the way. */
@NullMarked
package org.safar.query.page.routes;

import org.jspecify.annotations.NullMarked;
