/** What is to be done: a desk's lists of work, the most urgent first. */
@NullMarked
package org.safar.query.page.work;

import org.jspecify.annotations.NullMarked;
