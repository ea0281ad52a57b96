package org.safar.axon.token;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/**
 * The secret behind the tokens, kept beside the store for its owner's eyes only and made by whichever service comes first. Services
 * on different machines need the same file. Where it is lost, tokens given before are no tokens any more, and nothing else.
 */
public final class TokenSecret {
    private static final String NAME = "position-tokens.secret";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private TokenSecret() {}

    /**
     * @param folder SAFAR_DATA
     * @throws IOException also where the file is not what it should be
     */
    public static byte[] in(Path folder) throws IOException {
        return in(folder, NAME);
    }

    /** Another secret of the same kind. @param name of its file */
    public static byte[] in(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        if (!Files.exists(file)) make(file);
        var secret = Files.readAllBytes(file);
        if (secret.length != PositionToken.SECRET) throw new IOException("a secret is damaged: " + file);
        return secret;
    }

    /** A link is set whole or not at all and never over another one: of two services starting together, one loses and reads. */
    private static void make(Path file) throws IOException {
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                file.getFileName().toString(),
                ".draft",
                PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            var secret = new byte[PositionToken.SECRET];
            new SecureRandom().nextBytes(secret);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(secret));
                channel.force(true);
            }
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // the other service made it
        } finally {
            Files.delete(draft);
        }
    }
}
