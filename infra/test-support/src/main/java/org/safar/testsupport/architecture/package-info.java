/**
 * Who may use whom, as rules that every module applies to its own classes.
 *
 * <p>They are allow-lists: a list of what is forbidden is green as long as nobody has thought of the next forbidden thing, or has
 * misspelt it. Each rule is proven in this module's tests to refuse an offending sample and to let a decent one pass.
 */
@NullMarked
package org.safar.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
