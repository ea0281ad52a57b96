package org.safar.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.safar.standalone.PrivateFiles;

/** The key that signs. Kept, so that tokens and sessions outlive a restart. */
final class SigningKey {
    private SigningKey() {}

    static RSAKey in(Path directory) {
        try {
            return RSAKey.parse(PrivateFiles.readOrCreate(directory.resolve("signing-key.json"), SigningKey::generate));
        } catch (ParseException failure) {
            throw new IllegalStateException("the file of the signing key holds none", failure);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
