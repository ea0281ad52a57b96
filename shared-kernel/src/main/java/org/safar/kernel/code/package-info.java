/** Code lists of the field, each with its mapping to HTCDS and CTDC. */
@NullMarked
package org.safar.kernel.code;

import org.jspecify.annotations.NullMarked;
