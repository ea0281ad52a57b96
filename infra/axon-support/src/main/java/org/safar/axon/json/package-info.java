/**
 * Events as JSON: one canonical form, so that the same event always gives the same bytes, under names that outlive
 * classes.
 *
 * <p>{@link org.safar.axon.json.EventJson} reads and writes events, {@link org.safar.axon.json.EnvelopeMetaData}
 * what is kept beside them.
 */
@NullMarked
package org.safar.axon.json;

import org.jspecify.annotations.NullMarked;
