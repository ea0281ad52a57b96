package org.safar.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Supplier;

/** Files that only the account which runs the exchange may read. They hold keys and passwords. */
public final class PrivateFiles {
    private PrivateFiles() {}

    /** The directory, made with its parents where it is not there yet; nobody else may look into it. */
    public static Path directory(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot use the directory " + directory, failure);
        }
    }

    /** What the file holds; where it is not there yet, it is made first. A crash leaves the whole file or none. */
    public static String readOrCreate(Path file, Supplier<String> content) {
        if (Files.notExists(file)) write(file, content.get());
        return read(file);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    /** Replaces the file as a whole. */
    public static void write(Path file, String content) {
        try {
            var home = directory(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(home, "new-", ".tmp", permissions);
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        }
    }
}
