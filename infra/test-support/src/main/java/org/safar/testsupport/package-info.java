/** What tests of several modules share. */
@NullMarked
package org.safar.testsupport;

import org.jspecify.annotations.NullMarked;
