/** Trafficking events with their alleged perpetrators, and the proceedings on them. Nothing in them names anybody. */
@NullMarked
package org.safar.kernel.tipevent;

import org.jspecify.annotations.NullMarked;
