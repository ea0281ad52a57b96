package org.safar.figures.kept;

import java.util.List;
import java.util.Optional;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;

/**
 * What statistics know of one thing, as a list of versions: from a position on, this is known. They depend on the thing's events
 * alone.
 *
 * @param thing its stream
 * @param provenance of its first event; one for the whole thing
 * @param position of the last event seen, whether it changed a fact or not
 * @param versions by rising position, at least one
 */
public record KeptFacts(
        String thing,
        HubId hub,
        CustodianCode custodian,
        CustodianKind custodianKind,
        Provenance provenance,
        long position,
        List<Version> versions) {
    public KeptFacts {
        versions = List.copyOf(versions);
    }

    /** @param from the position from which on this is known */
    public record Version(long from, Known known) {}

    /** What was known at the position; empty where the thing was not. */
    public Optional<Known> asOf(long position) {
        return versions.reversed().stream()
                .filter(version -> version.from() <= position)
                .findFirst()
                .map(Version::known);
    }
}
