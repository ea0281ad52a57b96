package org.safar.command.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.safar.command.decision.ThingNames;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;

/**
 * Gives a thing its id: the first 128 bits of HMAC-SHA-256 over kind, hub and reference under the exchange's secret. The same
 * reference always gives the same id, nobody comes back from the id to the reference, and the way it is made can never change.
 */
public final class ThingIds implements ThingNames {
    private static final String ALGORITHM = "HmacSHA256";
    /** No reference can hold it, so that kind, hub and reference cannot run into each other. */
    private static final char SEPARATOR = '\u001f';

    /** Never used itself: copies know the secret already. */
    private final Mac prototype;

    /** @param secret 32 random bytes, of {@link CaseIdSecret} */
    public ThingIds(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("the secret has 32 bytes");
        try {
            prototype = Mac.getInstance(ALGORITHM);
            prototype.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Cases were first: their ids are made without naming the kind. */
    public CaseId caseOf(HubId hub, Reference reference) {
        return new CaseId(hex(hub.code() + SEPARATOR + reference.value()));
    }

    /** @throws org.safar.kernel.Malformed where things of this kind have no references */
    public ThingId of(ThingKind kind, HubId hub, Reference reference) {
        if (kind == ThingKind.CASE) return caseOf(hub, reference);
        return ThingId.parse(kind, hex(kind.code() + SEPARATOR + hub.code() + SEPARATOR + reference.value()));
    }

    /** The same whichever of the two is named first. */
    public PersonLinkId linkOf(CaseId one, CaseId other) {
        var inOrder = one.value().compareTo(other.value()) < 0;
        var low = inOrder ? one : other;
        var high = inOrder ? other : one;
        return new PersonLinkId(hex(ThingKind.LINK.code() + SEPARATOR + low.value() + SEPARATOR + high.value()));
    }

    @Override
    public ThingId of(ThingKind kind, HubId hub, String reference) {
        return of(kind, hub, new Reference(reference));
    }

    private String hex(String text) {
        return HexFormat.of().formatHex(mac(text), 0, 16);
    }

    private byte[] mac(String text) {
        try {
            return ((Mac) prototype.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's own can be copied", impossible);
        }
    }
}
