/** Reading cases: who may see which, lists, one case, and its history event by event. */
@NullMarked
package org.safar.query.casefile.web;

import org.jspecify.annotations.NullMarked;
