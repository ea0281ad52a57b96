package org.safar.command.referral.envelope;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/**
 * A JWE (RFC 7516) in compact form, sealed to a key on P-256. Looked at from outside only: its header is open to everybody, so it
 * may name how it is sealed and to which key, and nothing else.
 *
 * @param key thumbprint (RFC 7638) of the key that it says it is sealed to
 * @param sealed as it was handed in; not shown by {@code toString}, so that no log can hold it
 */
record SealedEnvelope(String key, EnvelopeDigest digest, String sealed) {
    /** In characters; identity and a few documents' numbers need a hundredth of it. */
    static final int LARGEST = 65_536;

    private static final Set<JWEAlgorithm> ALGORITHMS = Set.of(JWEAlgorithm.ECDH_ES, JWEAlgorithm.ECDH_ES_A256KW);
    private static final Set<String> POINT = Set.of("kty", "crv", "x", "y");
    private static final Set<String> MEMBERS = Set.of("alg", "enc", "kid", "epk");

    /** @throws Malformed invalid-envelope; says which form is understood, never what was sent */
    static SealedEnvelope of(String text) {
        var compact = text.strip();
        Malformed.unless(compact.length() <= LARGEST, RefusalCode.INVALID_ENVELOPE, "65,536 characters at most");
        var header = header(compact);
        Malformed.unless(
                ALGORITHMS.contains(header.getAlgorithm())
                        && EncryptionMethod.A256GCM.equals(header.getEncryptionMethod()),
                RefusalCode.INVALID_ENVELOPE,
                "ECDH-ES or ECDH-ES+A256KW, and A256GCM");
        Malformed.unless(
                saysNothingElse(header),
                RefusalCode.INVALID_ENVELOPE,
                "a header of alg, enc, kid and epk, each once and without blanks");
        var key = header.getKeyID();
        Malformed.unless(
                key != null && onP256(header), RefusalCode.INVALID_ENVELOPE, "kid, and an epk on the curve P-256");
        return new SealedEnvelope(key, digest(compact), compact);
    }

    private static JWEHeader header(String compact) {
        try {
            return JWEObject.parse(compact).getHeader();
        } catch (ParseException | RuntimeException _) { // the parser throws whatever its input leads it to
            throw new Malformed(RefusalCode.INVALID_ENVELOPE, "a JWE in compact form");
        }
    }

    /**
     * As it was written, not as it was understood: a reader passes over members that it does not know, and over all but the last of
     * a name, and a text could hide there. Written shortest, it has the length of what was understood.
     */
    private static boolean saysNothingElse(JWEHeader header) {
        try {
            var written = header.toBase64URL().decodeToString();
            var members = JSONObjectUtils.parse(written);
            return MEMBERS.containsAll(members.keySet())
                    && members.get("epk") instanceof Map<?, ?> point
                    && POINT.equals(point.keySet())
                    && JSONObjectUtils.toJSONString(members).length() == written.length();
        } catch (ParseException _) {
            return false;
        }
    }

    private static boolean onP256(JWEHeader header) {
        return header.getEphemeralPublicKey() instanceof ECKey point && Curve.P_256.equals(point.getCurve());
    }

    private static EnvelopeDigest digest(String compact) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(compact.getBytes(StandardCharsets.US_ASCII));
            return new EnvelopeDigest(HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "SealedEnvelope[" + digest.value() + "]";
    }
}
