/** What every page of the console stands on: signing in with the issuer, a session, forms that cannot be forged. */
@NullMarked
package org.safar.query.page;

import org.jspecify.annotations.NullMarked;
