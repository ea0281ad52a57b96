/** Cases: the list, one case on one screen, and its history event by event. */
@NullMarked
package org.safar.query.page.cases;

import org.jspecify.annotations.NullMarked;
