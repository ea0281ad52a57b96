/**
 * What is done against trafficking, counted: prevention, places to stay, proceedings, projects. Amounts of things, where the parent
 * package counts persons; the same position, the same filter, the same disclosure.
 */
@NullMarked
package org.safar.figures.measure;

import org.jspecify.annotations.NullMarked;
