/**
 * PostgreSQL as event store: its tables, its rights, and a server of its own where none is given.
 *
 * <p>{@link org.safar.axon.postgres.EmbeddedPostgres} starts one under a data directory; {@link
 * org.safar.axon.postgres.StoreSchema} makes and checks the tables with the owner's URL. Services connect with a
 * URL of their own, which may add and read events and nothing else.
 */
@NullMarked
package org.safar.axon.postgres;

import org.jspecify.annotations.NullMarked;
