/** Figures over hundreds of thousands of simulated cases, asked over HTTP through the query service's own endpoints and door. */
@NullMarked
package org.safar.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
