@NullMarked
package org.safar.command.nextstep;

import org.jspecify.annotations.NullMarked;
