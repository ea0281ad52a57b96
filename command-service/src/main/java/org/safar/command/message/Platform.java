package org.safar.command.message;

import java.time.Clock;
import java.util.function.Supplier;
import org.safar.kernel.code.Provenance;

/**
 * What the platform itself adds to a message.
 *
 * @param clock of the reception
 * @param build that decides
 * @param demonstration whether the store is one; there messages are simulated unless they say otherwise, and only there
 */
public record Platform(Clock clock, String build, Supplier<Boolean> demonstration) {
    public Provenance usualProvenance() {
        return demonstration.get() ? Provenance.SIMULATED : Provenance.OPERATIONAL;
    }
}
