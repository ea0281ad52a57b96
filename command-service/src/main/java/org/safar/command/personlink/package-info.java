/** Links between persons: two cases that a neutral desk says are of one. */
@NullMarked
package org.safar.command.personlink;

import org.jspecify.annotations.NullMarked;
