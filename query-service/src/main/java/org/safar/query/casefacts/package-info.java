/** What statistics know: the facts of each case in MongoDB, and the table in memory that follows them by position. */
@NullMarked
package org.safar.query.casefacts;

import org.jspecify.annotations.NullMarked;
