package org.safar.query.page.map;

/**
 * Addresses of the base maps of one drawing.
 *
 * @param valley of the Fergana valley beside it; empty where it is not shown
 */
public record Base(String address, String valley) {}
