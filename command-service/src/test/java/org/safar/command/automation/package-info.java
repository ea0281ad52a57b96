@NullMarked
package org.safar.command.automation;

import org.jspecify.annotations.NullMarked;
