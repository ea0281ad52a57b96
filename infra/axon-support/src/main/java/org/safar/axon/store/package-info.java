/**
 * The event store of the exchange: one history in the order of its commits, positions 1, 2, 3 … without a gap.
 *
 * <p><b>Writing</b> (command-service): {@code @Import(WritingStoreConfiguration.class)}. Beans: Axon's {@code
 * EventStore}, {@code CommandBus} (always local), {@code TransactionManager}, {@code LockFactory} (none needed: one
 * appender), {@link org.safar.axon.store.ThingHistories} to read the histories of a whole batch with one query, and
 * {@link org.safar.axon.store.EventLog}. An appender opens a root unit of work, attaches the transaction,
 * dispatches on the command bus, stamps the events with {@link org.safar.axon.json.EnvelopeMetaData#stamped} in a
 * dispatch interceptor of the event store, commits, and asks {@link
 * org.safar.axon.store.AppendedPositions#of(org.axonframework.messaging.unitofwork.UnitOfWork)} where they went.
 * All events of a batch have one stamp; it is never earlier than {@code EventLog.lastReceivedAt()}, or the store
 * answers {@link org.safar.axon.store.ReceivedEarlier}, a conflict as any other: stamp again and retry. Conflicts
 * are {@code ConcurrencyException} and {@code AggregateStreamCreationException}; anything else is a failed store.
 *
 * <p><b>Reading</b> (query-service): {@code @Import(ReadingStoreConfiguration.class)}. Beans: {@code EventStore} as
 * a stream for event processors, {@code Serializer generalSerializer} for tokens, and {@link
 * org.safar.axon.store.EventLog}.
 */
@NullMarked
package org.safar.axon.store;

import org.jspecify.annotations.NullMarked;
