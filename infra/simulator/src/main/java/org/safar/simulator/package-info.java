/**
 * Five simulated hubs: made-up lives of cases, told in the messages that real hubs would send, with their delays, slips
 * and corrections. The same seed tells the same lives, byte for byte. Everything is invented; shares follow published
 * figures.
 */
@NullMarked
package org.safar.simulator;

import org.jspecify.annotations.NullMarked;
