/** Links in the API: for the neutral desk and for auditors of the whole region, and for nobody else. */
@NullMarked
package org.safar.query.personlink.web;

import org.jspecify.annotations.NullMarked;
