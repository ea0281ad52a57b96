package org.safar.testsupport.architecture.sample.law;

import org.axonframework.commandhandling.CommandHandler;

/** A shell: the one that may know the framework. */
class Sleeper {
    @CommandHandler
    int receive(Wish wish) {
        return WakeDecider.decide(wish, new int[] {wish.hour()}).size();
    }
}
