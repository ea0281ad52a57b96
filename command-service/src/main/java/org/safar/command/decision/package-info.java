/** What every feature's decider shares: a report in, a decision out. */
@NullMarked
package org.safar.command.decision;

import org.jspecify.annotations.NullMarked;
