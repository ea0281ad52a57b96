package org.safar.command.message;

import org.safar.command.decision.Reach;
import org.safar.kernel.Actor;
import org.safar.kernel.HubId;

/**
 * Who sends, as the exchange knows it from the sign-in.
 *
 * @param hub whose messages these are
 * @param self the actor where the sender vouches for nobody else
 */
public record Sender(HubId hub, SenderKind kind, Actor self, Reach reach) {}
