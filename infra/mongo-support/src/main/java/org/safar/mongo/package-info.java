/** Where the views live: finding a MongoDB, and writing to it so that doing it twice changes nothing. */
@NullMarked
package org.safar.mongo;

import org.jspecify.annotations.NullMarked;
