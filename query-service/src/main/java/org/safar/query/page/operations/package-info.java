/** What operators see of the views, and do to them. Metadata only: nothing of what an event says. */
@NullMarked
package org.safar.query.page.operations;

import org.jspecify.annotations.NullMarked;
