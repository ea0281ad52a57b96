/**
 * The same work as the documentation of Axon and Spring has it done: one {@code CommandGateway.send} a line, Axon's JPA
 * event storage, a tracking event processor, one MongoDB write an event and view. Aggregate, rules, reading of messages,
 * stored bytes and views are Safar's own, so that only the way they are put together differs. Where something is left out,
 * stock gains by it:
 *
 * <ul>
 *   <li>no sign-in and no access rules; no receipts kept on disk; no record of each batch in the history
 *   <li>hubs' rules are kept in memory instead of being read with each command
 *   <li>payloads are {@code bytea}, as the documentation's known issues advise for PostgreSQL, not large objects
 *   <li>the processor takes 500 events a transaction where the default is one
 * </ul>
 */
@NullMarked
package org.safar.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
