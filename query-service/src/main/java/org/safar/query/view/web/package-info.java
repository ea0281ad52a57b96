/** What operators see of views and do to them, and what everybody is told while a view is not ready. */
@NullMarked
package org.safar.query.view.web;

import org.jspecify.annotations.NullMarked;
