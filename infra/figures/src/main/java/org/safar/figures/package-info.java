/**
 * How a question about numbers is answered: what statistics know of each case, all of it in one table as of any
 * position, one catalogue of what may be counted, and one step that decides what of an answer may be shown.
 */
@NullMarked
package org.safar.figures;

import org.jspecify.annotations.NullMarked;
