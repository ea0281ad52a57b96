package org.safar.command.decision;

import org.safar.kernel.CustodianCode;

/** What can be told of a thing that an organisation of a hub keeps. */
public interface KeptCommand extends Command {

    /** Whether what it tells can lie before the day on which the thing began, as it was told then. */
    default boolean mayPrecede() {
        return false;
    }

    /** Begins such a thing. */
    interface Opening extends KeptCommand {
        /** Who keeps it, and writes to it from now on; registered with the hub. */
        CustodianCode custodian();
    }
}
