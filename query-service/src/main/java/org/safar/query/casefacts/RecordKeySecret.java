package org.safar.query.casefacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret from which persons get their record keys: the same for the life of the store, or protected figures would change. It
 * is kept beside the store, readable by us alone; several nodes are given the same one by SAFAR_RECORD_KEY.
 */
final class RecordKeySecret {
    private static final int BYTES = 32;

    private RecordKeySecret() {}

    /** @param given in hex; empty where the one in the folder holds, made at the first start */
    static byte[] of(String given, Path data) {
        if (!given.isBlank()) return HexFormat.of().parseHex(given.strip());
        try {
            var file = Files.createDirectories(data).resolve("record-key");
            if (!Files.exists(file)) make(file);
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the record keys' secret could not be read or made", e);
        }
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        // written whole under another name first: a crash in between must not leave a shorter secret
        var draft = Files.createTempFile(file.getParent(), "record-key", ".new", ours);
        Files.writeString(draft, HexFormat.of().formatHex(secret), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // another one was made at the same moment: that one holds
        } finally {
            Files.delete(draft);
        }
    }
}
