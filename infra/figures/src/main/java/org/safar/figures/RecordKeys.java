package org.safar.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.safar.kernel.CaseId;

/** Gives every person a permanent record key, from which the noise of protected figures comes. */
public final class RecordKeys {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    /** @param secret at least 16 bytes, the same for the life of the store: another secret is another noise */
    public RecordKeys(byte[] secret) {
        if (secret.length < 16) throw new IllegalArgumentException("the secret has 16 bytes or more");
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** 32 bits, read as a fraction of [0, 1): sums of keys overflow as they should, modulo 1. */
    synchronized int key(CaseId person) {
        return ByteBuffer.wrap(mac.doFinal(person.value().getBytes(StandardCharsets.US_ASCII)))
                .getInt();
    }
}
