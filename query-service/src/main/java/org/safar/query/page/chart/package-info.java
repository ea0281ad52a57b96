/** Bars and columns drawn on the server. Widths are shares of the room there is, so that text keeps its size. */
@NullMarked
package org.safar.query.page.chart;

import org.jspecify.annotations.NullMarked;
