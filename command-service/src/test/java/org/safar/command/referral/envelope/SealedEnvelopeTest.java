package org.safar.command.referral.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.safar.kernel.Malformed;
import org.safar.kernel.hub.PublicKey;
import org.safar.testsupport.HubKey;

/** An envelope is looked at from outside: the exchange has no key to open it with. */
class SealedEnvelopeTest {
    private static final HubKey HUB = HubKey.make();
    private static final ECKey KEY = HUB.key();

    @Test
    void names_the_key_by_its_thumbprint_and_is_known_by_its_digest() throws Exception {
        var sealed = HUB.sealed("who it is");
        var envelope = SealedEnvelope.of(sealed + "\n");
        assertThat(envelope.key()).isEqualTo(new PublicKey(HUB.point()).thumbprint());
        assertThat(envelope.sealed()).isEqualTo(sealed);
        assertThat(envelope.digest()).isEqualTo(SealedEnvelope.of(sealed).digest());
        assertThat(envelope.toString()).doesNotContain(sealed);

        var opened = JWEObject.parse(envelope.sealed());
        opened.decrypt(new ECDHDecrypter(KEY));
        assertThat(opened.getPayload().toString()).isEqualTo("who it is");
    }

    @Test
    void takes_what_is_agreed_without_a_wrapped_key_too() throws Exception {
        assertThat(SealedEnvelope.of(with(JWEAlgorithm.ECDH_ES, header -> header))
                        .key())
                .isEqualTo(KEY.computeThumbprint().toString());
    }

    @Test
    void what_is_no_jwe_in_compact_form_is_none() {
        for (var text : new String[] {"", "Rustam Karimov", "a.b.c.d.e", "{}", "e30.e30.e30", "e30.e30.e30.e30.e30"})
            refused(text);
        refused("a".repeat(SealedEnvelope.LARGEST + 1));
    }

    @Test
    void the_open_header_can_hold_no_text() throws Exception {
        refused(with(header -> header.contentType("Rustam Karimov")));
        refused(with(header -> header.customParam("name", "Rustam")));
        refused(with(header -> header.agreementPartyUInfo(Base64URL.encode("Rustam"))));
        refused(with(header -> header.jwkURL(URI.create("https://example.org/rustam"))));
        refused(with(header -> header.compressionAlgorithm(CompressionAlgorithm.DEF)));
        refused(withHeader(header -> header.replace("\"crv\"", "\"name\":\"Rustam\",\"crv\"")));
        refused(withHeader(header -> header.replace("\"enc\"", "\"kid\":\"Rustam\",\"enc\"")));
        refused(withHeader(header -> header.replace("\"crv\"", "\"kid\":\"Rustam\",\"crv\"")));
    }

    @Test
    void it_says_to_which_key_on_p_256_it_is_sealed() throws Exception {
        refused(with(header -> header.keyID(null)));
        var elsewhere = new ECKeyGenerator(Curve.P_384).generate();
        var jwe = new JWEObject(header(JWEAlgorithm.ECDH_ES).build(), new Payload("x"));
        jwe.encrypt(new ECDHEncrypter(elsewhere.toPublicJWK()));
        refused(jwe.serialize());
    }

    @Test
    void other_ways_to_seal_are_not_taken() throws Exception {
        var cbc = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A128CBC_HS256).keyID("k");
        var jwe = new JWEObject(cbc.build(), new Payload("x"));
        jwe.encrypt(new ECDHEncrypter(KEY.toPublicJWK()));
        refused(jwe.serialize());
        var shared = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                        .keyID("k")
                        .build(),
                new Payload("x"));
        shared.encrypt(new DirectEncrypter(new byte[32]));
        refused(shared.serialize());
    }

    private static JWEHeader.Builder header(JWEAlgorithm algorithm) throws JOSEException {
        return new JWEHeader.Builder(algorithm, EncryptionMethod.A256GCM)
                .keyID(KEY.computeThumbprint().toString());
    }

    private static String with(UnaryOperator<JWEHeader.Builder> more) throws JOSEException {
        return with(JWEAlgorithm.ECDH_ES_A256KW, more);
    }

    private static String with(JWEAlgorithm algorithm, UnaryOperator<JWEHeader.Builder> more) throws JOSEException {
        var jwe = new JWEObject(more.apply(header(algorithm)).build(), new Payload("x"));
        jwe.encrypt(new ECDHEncrypter(KEY.toPublicJWK()));
        return jwe.serialize();
    }

    /** With another header in its place: nobody here could tell that it opens no more. */
    private static String withHeader(UnaryOperator<String> other) {
        var sealed = HUB.sealed("x");
        var end = sealed.indexOf('.');
        var header = new Base64URL(sealed.substring(0, end)).decodeToString();
        return Base64URL.encode(other.apply(header).getBytes(StandardCharsets.UTF_8)) + sealed.substring(end);
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> SealedEnvelope.of(text)).isInstanceOf(Malformed.class);
    }
}
