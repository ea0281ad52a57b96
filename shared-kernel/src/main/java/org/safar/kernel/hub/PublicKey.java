package org.safar.kernel.hub;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/**
 * A hub's public key on the curve P-256 (FIPS 186-5): both coordinates of the point, 64 hex digits each. Whoever is not on the
 * curve is refused: sealing to such a point can give the sender's secret away.
 */
public record PublicKey(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{128}");
    private static final int HALF = 64;
    private static final int HEX = 16;
    private static final BigInteger P =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", HEX);
    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", HEX);
    private static final BigInteger THREE = BigInteger.valueOf(3);

    public PublicKey {
        Malformed.unless(FORM.matcher(value).matches(), RefusalCode.INVALID_KEY, "128 hex digits: x, then y");
        Malformed.unless(onCurve(value), RefusalCode.INVALID_KEY, "not a point of P-256");
    }

    /** By which software names the key: its thumbprint, RFC 7638 with SHA-256, in base64url. */
    public String thumbprint() {
        var members =
                "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + coordinate(0) + "\",\"y\":\"" + coordinate(HALF) + "\"}";
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII));
            return base64(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private String coordinate(int from) {
        return base64(HexFormat.of().parseHex(value, from, from + HALF));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean onCurve(String value) {
        var x = new BigInteger(value.substring(0, HALF), HEX);
        var y = new BigInteger(value.substring(HALF), HEX);
        if (x.compareTo(P) >= 0 || y.compareTo(P) >= 0) return false;
        var right = x.pow(3).subtract(x.multiply(THREE)).add(B).mod(P);
        return y.multiply(y).mod(P).equals(right);
    }
}
