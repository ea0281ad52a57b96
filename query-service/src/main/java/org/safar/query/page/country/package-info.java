/** The dashboard of one country in the four parts in which commissions report: prevention, protection, prosecution, partnership. */
@NullMarked
package org.safar.query.page.country;

import org.jspecify.annotations.NullMarked;
