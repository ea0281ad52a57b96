package org.safar.figures.kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;

/**
 * What one case says of providers, as a list of versions: from a position on, this is known.
 *
 * @param versions by rising position, at least one
 */
public record Care(Provenance provenance, List<Version> versions) {
    public Care {
        versions = List.copyOf(versions);
    }

    /** @param hub whose case it is; who holds it, and of which kind that is */
    public record Version(long from, HubId hub, CustodianCode custodian, CustodianKind custodianKind, CareFacts facts) {
        private boolean sameAs(Version other) {
            return hub == other.hub
                    && custodian.equals(other.custodian)
                    && custodianKind == other.custodianKind
                    && facts.equals(other.facts);
        }
    }

    /** With what is known from a later position on; the same where that is nothing new. */
    public Care and(Version version) {
        if (versions.getLast().sameAs(version)) return this;
        return new Care(
                provenance, Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    public Optional<Version> asOf(long position) {
        for (var i = versions.size() - 1; i >= 0; i--)
            if (versions.get(i).from() <= position) return Optional.of(versions.get(i));
        return Optional.empty();
    }
}
