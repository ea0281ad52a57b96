/** How the five hubs deliver. */
@NullMarked
package org.safar.query.page.exchange;

import org.jspecify.annotations.NullMarked;
