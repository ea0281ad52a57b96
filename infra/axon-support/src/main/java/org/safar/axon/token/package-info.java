/** Positions in the clothes of a token, for readers who may not count what others sent. */
@NullMarked
package org.safar.axon.token;

import org.jspecify.annotations.NullMarked;
