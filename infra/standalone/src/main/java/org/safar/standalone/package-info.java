/** The whole exchange in one process, with a store and an issuer of its own, for whoever wants to see it run. */
@NullMarked
package org.safar.standalone;

import org.jspecify.annotations.NullMarked;
