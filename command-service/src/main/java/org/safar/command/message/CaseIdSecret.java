package org.safar.command.message;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The secret under which references become case ids. Made once, when the store is empty, and kept beside it for its
 * owner's eyes only. With another secret every case would get a second id, so a store that has a history only ever
 * starts with its own.
 */
public final class CaseIdSecret {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path secret;
    private final Path fingerprint;

    private CaseIdSecret(Path folder) {
        this.secret = folder.resolve("case-ids.secret");
        this.fingerprint = folder.resolve("case-ids.fingerprint");
    }

    /**
     * @param folder SAFAR_DATA
     * @param storeIsEmpty asked only where there is no secret yet
     * @throws IllegalStateException when the secret is not the one that the store's ids were made with, or is gone
     */
    public static byte[] open(Path folder, BooleanSupplier storeIsEmpty) throws IOException {
        Files.createDirectories(folder);
        var files = new CaseIdSecret(folder);
        return Files.exists(files.secret) ? files.known() : files.made(storeIsEmpty);
    }

    private byte[] known() throws IOException {
        var bytes = Files.readAllBytes(secret);
        require(bytes.length == BYTES, "is damaged");
        if (!Files.exists(fingerprint)) write(fingerprint, fingerprintOf(bytes).getBytes(StandardCharsets.US_ASCII));
        require(
                Files.readString(fingerprint).strip().equals(fingerprintOf(bytes)),
                "is not the one this store began with");
        return bytes;
    }

    private byte[] made(BooleanSupplier storeIsEmpty) throws IOException {
        require(
                !Files.exists(fingerprint) && storeIsEmpty.getAsBoolean(),
                "is gone, and the store has a history: restore it");
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        write(secret, bytes);
        write(fingerprint, fingerprintOf(bytes).getBytes(StandardCharsets.US_ASCII));
        return bytes;
    }

    /** On the disk, whole and for its owner only, before anybody gets an id by it. */
    private static void write(Path file, byte[] content) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(draft, content);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
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
