/** A local issuer of tokens with one demonstration user for each role. Never part of a deployment. */
@NullMarked
package org.safar.standalone.issuer;

import org.jspecify.annotations.NullMarked;
