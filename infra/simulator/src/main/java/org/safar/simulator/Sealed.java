package org.safar.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.PublicKey;

/**
 * What a hub's machine seals to another's key: a JWE (RFC 7516) in compact form, ECDH-ES on P-256 with A256GCM. A simulated person
 * has no name; what is sealed says so. The same scenario seals the same bytes: a delivery that is sent
 * again says the same, and a library for JOSE makes its key of the moment anew each time. Nothing here is a secret.
 *
 * @param number of the life it is about
 */
record Sealed(Scenario scenario, HubId receiver, int number) {
    private static final int KEYS = 11;
    private static final int ENVELOPE = 12;
    private static final int COORDINATE = 32;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final String ENCRYPTION = "A256GCM";
    private static final String CONTENT = "{\"name\":\"not a person\"}";

    /** The hub's key pair. */
    static KeyPair key(Scenario scenario, HubId hub) {
        return pair(Dice.of(scenario.seed(), KEYS, hub.ordinal()));
    }

    /** The public half as it is registered. */
    static String point(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return HexFormat.of().formatHex(coordinate(point.getAffineX().toByteArray()))
                + HexFormat.of().formatHex(coordinate(point.getAffineY().toByteArray()));
    }

    String text() {
        var dice = Dice.of(scenario.seed(), ENVELOPE, number);
        var to = key(scenario, receiver);
        var own = pair(dice);
        var header = base64(header(own, new PublicKey(point(to))).getBytes(StandardCharsets.US_ASCII));
        var iv = new byte[IV];
        dice.fill(iv);
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own.getPrivate());
            agreement.doPhase(to.getPublic(), true);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derived(agreement.generateSecret()), "AES"),
                    new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(header.getBytes(StandardCharsets.US_ASCII));
            var sealed = cipher.doFinal(CONTENT.getBytes(StandardCharsets.UTF_8));
            var tag = sealed.length - TAG_BITS / Byte.SIZE;
            return String.join(
                    ".",
                    header,
                    "",
                    base64(iv),
                    base64(Arrays.copyOf(sealed, tag)),
                    base64(Arrays.copyOfRange(sealed, tag, sealed.length)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has these", impossible);
        }
    }

    private static String header(KeyPair own, PublicKey to) {
        var point = point(own);
        return "{\"alg\":\"ECDH-ES\",\"enc\":\"" + ENCRYPTION + "\",\"kid\":\"" + to.thumbprint()
                + "\",\"epk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + half(point, 0) + "\",\"y\":\""
                + half(point, COORDINATE * 2) + "\"}}";
    }

    private static String half(String point, int from) {
        return base64(HexFormat.of().parseHex(point, from, from + COORDINATE * 2));
    }

    /** Concat KDF (NIST SP 800-56A) as RFC 7518, 4.6.2 has it, for a key of 256 bits. */
    private static byte[] derived(byte[] secret) throws GeneralSecurityException {
        var algorithm = ENCRYPTION.getBytes(StandardCharsets.US_ASCII);
        var info = ByteBuffer.allocate(Integer.BYTES * 4 + algorithm.length)
                .putInt(algorithm.length)
                .put(algorithm)
                .putInt(0)
                .putInt(0)
                .putInt(256);
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(new byte[] {0, 0, 0, 1});
        digest.update(secret);
        return digest.digest(info.array());
    }

    private static KeyPair pair(Dice dice) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), new Repeatable(dice));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has P-256", impossible);
        }
    }

    /** Without a sign, with its leading zeros. */
    private static byte[] coordinate(byte[] number) {
        var fixed = new byte[COORDINATE];
        var length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Chance that can be repeated, where keys are made. */
    private static final class Repeatable extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final transient Dice dice;

        private Repeatable(Dice dice) {
            this.dice = dice;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            dice.fill(bytes);
        }
    }
}
