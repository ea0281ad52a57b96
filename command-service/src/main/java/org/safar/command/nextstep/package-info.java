/** Which commands are open in a case now, and which rule is in the way of the others: asked of the law itself. */
@NullMarked
package org.safar.command.nextstep;

import org.jspecify.annotations.NullMarked;
