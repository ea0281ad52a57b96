package org.safar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.PublicKey;

class SealedTest {
    private static final Scenario SCENARIO = new Scenario(100, 42, LocalDate.of(2026, 11, 21));
    private static final Pattern COORDINATES = Pattern.compile("\"x\":\"([^\"]+)\",\"y\":\"([^\"]+)\"");

    @Test
    void the_receiving_hub_alone_opens_what_is_sealed_to_it() throws Exception {
        var parts = new Sealed(SCENARIO, HubId.UZ, 7).text().split("\\.", -1);
        var header = new String(decoded(parts[0]), StandardCharsets.US_ASCII);
        var uz = Sealed.key(SCENARIO, HubId.UZ);

        assertThat(parts[1]).isEmpty();
        assertThat(header).contains("\"kid\":\"" + new PublicKey(Sealed.point(uz)).thumbprint() + "\"");
        assertThat(opened(parts, header, uz)).isEqualTo("{\"name\":\"not a person\"}");
    }

    @Test
    void the_same_life_is_sealed_the_same_and_another_otherwise() {
        var sealed = new Sealed(SCENARIO, HubId.UZ, 7).text();
        assertThat(new Sealed(SCENARIO, HubId.UZ, 7).text()).isEqualTo(sealed);
        assertThat(new Sealed(SCENARIO, HubId.UZ, 8).text()).isNotEqualTo(sealed);
        assertThat(Sealed.point(Sealed.key(SCENARIO, HubId.KZ)))
                .isNotEqualTo(Sealed.point(Sealed.key(SCENARIO, HubId.UZ)));
    }

    private static String opened(String[] parts, String header, KeyPair receiver) throws Exception {
        var epk = COORDINATES.matcher(header);
        assertThat(epk.find()).isTrue();
        var curve = ((ECPublicKey) receiver.getPublic()).getParams();
        var point = new ECPoint(number(epk.group(1)), number(epk.group(2)));
        var sender = KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(receiver.getPrivate());
        agreement.doPhase(sender, true);
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(HexFormat.of().parseHex("00000001"));
        digest.update(agreement.generateSecret());
        // of RFC 7518: algorithm with its length, no party's information, 256 bits
        digest.update(HexFormat.of().parseHex("00000007" + "4132353647434d" + "00000000" + "00000000" + "00000100"));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(digest.digest(), "AES"),
                new GCMParameterSpec(128, decoded(parts[2])));
        cipher.updateAAD(parts[0].getBytes(StandardCharsets.US_ASCII));
        cipher.update(decoded(parts[3]));
        return new String(cipher.doFinal(decoded(parts[4])), StandardCharsets.UTF_8);
    }

    private static java.math.BigInteger number(String coordinate) {
        return new java.math.BigInteger(1, decoded(coordinate));
    }

    private static byte[] decoded(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
