/** The dashboard of one country: so far its first part, protection. */
@NullMarked
package org.safar.query.page.country;

import org.jspecify.annotations.NullMarked;
