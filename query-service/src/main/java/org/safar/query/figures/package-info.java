/**
 * Figures over HTTP: routes, country dashboards, the region's dashboard. Who asks decides what is exact and as of
 * when.
 */
@NullMarked
package org.safar.query.figures;

import org.jspecify.annotations.NullMarked;
