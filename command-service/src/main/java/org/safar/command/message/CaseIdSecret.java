package org.safar.command.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.safar.axon.token.TokenSecret;

/**
 * The secret under which references become case ids. Made once, when the store is empty, and kept apart from it for its owner's eyes
 * only. With another secret every case would get a second id, so nothing is started on a store that began with another one.
 */
public final class CaseIdSecret {
    private static final String NAME = "case-ids.secret";

    private final Path secret;
    private final Fingerprint fingerprint;

    private CaseIdSecret(Path folder, Fingerprint fingerprint) {
        this.secret = folder.resolve(NAME);
        this.fingerprint = fingerprint;
    }

    /**
     * @param folder SAFAR_DATA
     * @param store its database, which knows the secret's fingerprint; none where there is none of ours: then it lies in the folder
     * @param storeIsEmpty asked only where there is no secret yet
     * @throws IllegalStateException when the secret is not the one that the store's ids were made with, or is gone
     */
    public static byte[] open(Path folder, @Nullable DataSource store, BooleanSupplier storeIsEmpty)
            throws IOException {
        var beside = new FingerprintInFile(folder.resolve("case-ids.fingerprint"));
        return open(folder, store == null ? beside : new FingerprintInStore(store, NAME), storeIsEmpty);
    }

    static byte[] open(Path folder, Fingerprint fingerprint, BooleanSupplier storeIsEmpty) throws IOException {
        return new CaseIdSecret(folder, fingerprint).open(folder, storeIsEmpty);
    }

    private byte[] open(Path folder, BooleanSupplier storeIsEmpty) throws IOException {
        var made = !Files.exists(secret);
        if (made)
            require(
                    fingerprint.noted().isEmpty() && storeIsEmpty.getAsBoolean(),
                    "is not there, and the store has begun: restore it, or copy it from the other service");
        var bytes = TokenSecret.in(folder, NAME);
        var mine = fingerprintOf(bytes);
        var fits = fingerprint.note(mine).equals(mine);
        // another service, with a folder of its own, was faster: this one must not be taken for the secret at the next
        // start
        if (made && !fits) Files.delete(secret);
        require(fits, "is not the one this store began with");
        return bytes;
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) throw new IllegalStateException("the secret of the case ids, " + secret + ", " + otherwise);
    }

    private static String fingerprintOf(byte[] secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("safar case ids".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(secret));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
