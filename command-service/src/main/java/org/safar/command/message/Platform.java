package org.safar.command.message;

import java.time.Clock;
import java.util.function.Supplier;
import org.safar.kernel.code.Provenance;

/**
 * What the platform itself adds to a message.
 *
 * @param clock of the reception
 * @param build that decides
 * @param demonstration whether the store is one; there what begins is simulated unless its message says
 *     otherwise, and only there
 */
public record Platform(Clock clock, String build, Supplier<Boolean> demonstration) {
    /** Of what begins with a message that says nothing of it. What has begun keeps its own. */
    public Provenance usualProvenance() {
        return demonstration.get() ? Provenance.SIMULATED : Provenance.OPERATIONAL;
    }
}
