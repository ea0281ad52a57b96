/** Links between persons, as the neutral desk and auditors of the whole region see them. */
@NullMarked
package org.safar.query.personlink;

import org.jspecify.annotations.NullMarked;
