/** Case ids as each mandate knows them, for every view that shows cases to somebody who works with none of them. */
@NullMarked
package org.safar.query.pseudonym;

import org.jspecify.annotations.NullMarked;
