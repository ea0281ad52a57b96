package org.safar.command.message;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Beside the secret, where the store has no place of ours: it is found wrong only where the two files do not fit. */
record FingerprintInFile(Path file) implements Fingerprint {
    @Override
    public Optional<String> noted() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    @Override
    public String note(String mine) throws IOException {
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "fingerprint", ".draft");
        try {
            Files.writeString(draft, mine);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // noted before
        } finally {
            Files.delete(draft);
        }
        return Files.readString(file).strip();
    }
}
