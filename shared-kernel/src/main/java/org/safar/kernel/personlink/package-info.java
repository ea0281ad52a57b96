/** A person who is in two cases: proposed and confirmed by a neutral desk, told to no hub. */
@NullMarked
package org.safar.kernel.personlink;

import org.jspecify.annotations.NullMarked;
