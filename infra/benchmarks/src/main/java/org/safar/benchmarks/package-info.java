/**
 * How fast the exchange is, beside what this machine could do at best and beside <em>stock</em>: the same work as Axon's
 * and Spring's documentation would have it done. Numbers are printed and kept, never asserted: a machine is not a test.
 */
@NullMarked
package org.safar.benchmarks;

import org.jspecify.annotations.NullMarked;
