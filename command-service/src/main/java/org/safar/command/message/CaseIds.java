package org.safar.command.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;

/**
 * Gives a case its id: the first 128 bits of HMAC-SHA-256 over hub and reference under the exchange's secret. The
 * same reference always gives the same id, nobody comes back from the id to the reference, and the way it is made can
 * never change.
 */
public final class CaseIds {
    private static final String ALGORITHM = "HmacSHA256";
    /** No reference can hold it, so that hub and reference cannot run into each other. */
    private static final char SEPARATOR = '\u001f';

    private final SecretKeySpec secret;

    /** @param secret 32 random bytes, of {@link CaseIdSecret} */
    public CaseIds(byte[] secret) {
        if (secret.length < 32) throw new IllegalArgumentException("the secret has 32 bytes");
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    public CaseId of(HubId hub, Reference reference) {
        var text = hub.code() + SEPARATOR + reference.value();
        return new CaseId(HexFormat.of().formatHex(mac(text), 0, 16));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
