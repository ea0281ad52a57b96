package org.safar.query.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.safar.kernel.CaseId;
import org.safar.web.Caller;

/**
 * Case ids as one mandate knows them: two auditors cannot compare theirs, and neither finds a hub's own id. A case id is one block
 * of 128 bits, so AES under the mandate's key is a permutation of all case ids and needs no table to come back.
 */
public final class Pseudonyms {
    private static final int HALF_OF_SHA_256 = 16;

    private final SecretKeySpec secret;

    /** @param secret 32 random bytes, the same for every instance, for ever */
    public Pseudonyms(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** @param mandate under which somebody reads, for example {@code auditor:KZ} */
    public CaseId of(CaseId id, String mandate) {
        return under(mandate).apply(id);
    }

    /** As {@link #of}, for many ids: the key is made once. Not for several threads. */
    public UnaryOperator<CaseId> under(String mandate) {
        return blocks(Cipher.ENCRYPT_MODE, mandate);
    }

    /** The mandate under which the caller reads: of a region, of a hub, or of all hubs together. */
    public static String mandate(Caller caller) {
        var region = caller.region();
        var hub = caller.hub();
        var whose = region != null ? region.code() : hub != null ? hub.code() : "regional";
        return caller.role().code() + ":" + whose;
    }

    /** The case that the mandate knows by this pseudonym. Every 32 hex digits are the pseudonym of some id. */
    public CaseId resolve(CaseId pseudonym, String mandate) {
        return blocks(Cipher.DECRYPT_MODE, mandate).apply(pseudonym);
    }

    private UnaryOperator<CaseId> blocks(int mode, String mandate) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding"); // one block, never a second: no mode is needed
            cipher.init(mode, key(mandate));
            return id -> block(cipher, id);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES and HMAC-SHA-256", impossible);
        }
    }

    private static CaseId block(Cipher cipher, CaseId id) {
        try {
            return new CaseId(
                    HexFormat.of().formatHex(cipher.doFinal(HexFormat.of().parseHex(id.value()))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an id is one block", impossible);
        }
    }

    private SecretKeySpec key(String mandate) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(secret);
        var digest = mac.doFinal(mandate.getBytes(StandardCharsets.UTF_8));
        return new SecretKeySpec(digest, 0, HALF_OF_SHA_256, "AES");
    }
}
