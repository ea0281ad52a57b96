/** The first page: the region on one screen. */
@NullMarked
package org.safar.query.page.overview;

import org.jspecify.annotations.NullMarked;
