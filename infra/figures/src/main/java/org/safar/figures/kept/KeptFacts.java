package org.safar.figures.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;

/**
 * What statistics know of one thing, as a list of versions: from a position on, this is known. They depend on the thing's events
 * alone.
 *
 * @param thing its stream
 * @param hub whose thing it is, as custodian and custodianKind; none of a link, which is of nobody
 * @param provenance of its first event; one for the whole thing
 * @param position of the last event seen, whether it changed a fact or not
 * @param versions by rising position, at least one
 */
public record KeptFacts(
        String thing,
        @Nullable HubId hub,
        @Nullable CustodianCode custodian,
        @Nullable CustodianKind custodianKind,
        Provenance provenance,
        long position,
        List<Version> versions) {
    public KeptFacts {
        versions = List.copyOf(versions);
    }

    /** @param from the position from which on this is known */
    public record Version(long from, Known known) {}

    /**
     * That two cases were known to be of one person.
     *
     * @param from the position from which on
     * @param until the position from which on they were so no more
     */
    public record Together(OnePerson pair, long from, long until) {}

    /** In order of their beginning. */
    public List<Together> together() {
        var all = new ArrayList<Together>();
        for (var at = 0; at < versions.size(); at++) {
            var version = versions.get(at);
            var until = at + 1 < versions.size() ? versions.get(at + 1).from() : Long.MAX_VALUE;
            version.known().onePerson().ifPresent(pair -> all.add(new Together(pair, version.from(), until)));
        }
        return all;
    }

    /** What was known at the position; empty where the thing was not. */
    public Optional<Known> asOf(long position) {
        return versions.reversed().stream()
                .filter(version -> version.from() <= position)
                .findFirst()
                .map(Version::known);
    }
}
