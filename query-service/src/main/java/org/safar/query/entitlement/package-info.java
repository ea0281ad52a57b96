/** Of what each caller gets exact figures, for every view that tells a number which is also among the figures. */
@NullMarked
package org.safar.query.entitlement;

import org.jspecify.annotations.NullMarked;
