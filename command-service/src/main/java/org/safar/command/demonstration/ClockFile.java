package org.safar.command.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/** Keeps where the clock was last moved to, so that it goes on from there after a restart. */
final class ClockFile {
    private static final String PRESENT = "present";

    private final Path file;

    ClockFile(Path directory) {
        this.file = directory.resolve("reception-clock");
    }

    /**
     * @param stands where it was last moved to; empty before the first move and in the present
     * @param present whether it has been moved to the present
     */
    record Kept(Optional<Instant> stands, boolean present) {}

    Kept read() {
        try {
            if (Files.notExists(file)) return new Kept(Optional.empty(), false);
            var text = Files.readString(file).strip();
            return text.equals(PRESENT)
                    ? new Kept(Optional.empty(), true)
                    : new Kept(Optional.of(Instant.parse(text)), false);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the reception's clock", failure);
        }
    }

    void stands(Instant at) {
        write(at.toString());
    }

    void present() {
        write(PRESENT);
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling("reception-clock.new");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the reception's clock", failure);
        }
    }
}
