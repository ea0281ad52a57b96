package org.safar.query.view;

/**
 * A document as it is kept.
 *
 * @param position of the last event that it reflects
 */
public record Kept<D>(String id, long position, D view) {}
