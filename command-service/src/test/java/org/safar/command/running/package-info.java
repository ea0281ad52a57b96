/** The whole service, started as it runs, asked over HTTP. */
@NullMarked
package org.safar.command.running;

import org.jspecify.annotations.NullMarked;
