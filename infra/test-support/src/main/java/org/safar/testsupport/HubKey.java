package org.safar.testsupport;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.HexFormat;

/** A hub's key for what is sealed to it. */
public record HubKey(ECKey key) {

    public static HubKey make() {
        try {
            return new HubKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a hub registers it: the point's two coordinates in hex. */
    public String point() {
        var hex = HexFormat.of();
        return hex.formatHex(key.getX().decode()) + hex.formatHex(key.getY().decode());
    }

    /** As the sending hub's own machine seals it. */
    public String sealed(String text) {
        try {
            var header = new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)
                    .keyID(key.computeThumbprint().toString())
                    .build();
            var jwe = new JWEObject(header, new Payload(text));
            jwe.encrypt(new ECDHEncrypter(key.toPublicJWK()));
            return jwe.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
