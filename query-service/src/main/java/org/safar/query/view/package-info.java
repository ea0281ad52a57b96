/**
 * How a view is kept: one Axon processor each, a batch folded in memory and written at once, a rebuild beside the live view, a view
 * that fails stops at its event while the others go on. A view is right because its documents say which position they reflect.
 */
@NullMarked
package org.safar.query.view;

import org.jspecify.annotations.NullMarked;
