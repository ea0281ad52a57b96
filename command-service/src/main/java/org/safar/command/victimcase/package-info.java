/**
 * One person, one trafficking episode, one hub, one custodian. Commands by track, the law in the deciders, a thin Axon shell.
 */
@NullMarked
package org.safar.command.victimcase;

import org.jspecify.annotations.NullMarked;
