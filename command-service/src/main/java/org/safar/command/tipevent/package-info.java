/** Trafficking events and the proceedings on them. */
@NullMarked
package org.safar.command.tipevent;

import org.jspecify.annotations.NullMarked;
