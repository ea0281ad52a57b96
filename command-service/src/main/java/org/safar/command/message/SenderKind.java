package org.safar.command.message;

/** In what capacity somebody sends. */
public enum SenderKind {
    /** A hub's own system, which forwards what its officers recorded and vouches for them. */
    HUB_MACHINE,
    /** An officer who is signed in. */
    OFFICER,
    /** Who runs the exchange. */
    OPERATOR,
    /** The neutral desk, of no hub. */
    DESK
}
