package org.safar.testsupport.architecture.sample.lawless;

import org.axonframework.commandhandling.CommandHandler;

/** A shell that everybody can reach. */
public class Napper {
    @CommandHandler
    boolean receive(String wish) {
        return wish.isEmpty();
    }
}
