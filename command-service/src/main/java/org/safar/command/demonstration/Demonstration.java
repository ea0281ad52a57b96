package org.safar.command.demonstration;

/**
 * Whether the store is a demonstration, which it is from its first event on or never.
 *
 * @param declared then everything in it is simulated
 */
public record Demonstration(boolean declared) {}
