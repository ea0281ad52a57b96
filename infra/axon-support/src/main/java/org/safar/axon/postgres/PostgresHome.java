package org.safar.axon.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * Where the embedded server keeps what it needs. Only its user may look inside: the binaries' folder is writable
 * for all, by the library that unpacks them.
 */
record PostgresHome(Path root, Path binaries) {

    static PostgresHome under(Path data, Path programs) throws IOException {
        var root = data.toAbsolutePath().normalize().resolve("postgres");
        Files.createDirectories(root.getParent());
        if (!Files.exists(root)) Files.createDirectory(root, onlyMine());
        return new PostgresHome(root.toRealPath(), programs.toAbsolutePath().normalize());
    }

    Path data() {
        return root.resolve("data");
    }

    Path secretsFile() {
        return root.resolve("secrets.properties");
    }

    Path passwordFile() {
        return root.resolve("first-password");
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    private Path finished() {
        return root.resolve("ready");
    }

    /** From here on the data may hold what was acknowledged, and nothing here is ever cleared. */
    void markFinished() throws IOException {
        if (!Files.exists(finished())) Files.createFile(finished());
    }

    /** What a start that was cut off left half made would keep every later start from succeeding. */
    void clearUnfinished() throws IOException {
        if (!Files.exists(finished())) delete(data());
        if (binaries.startsWith(root) && !unpacked()) delete(binaries);
    }

    private boolean unpacked() throws IOException {
        if (!Files.isDirectory(binaries)) return false;
        try (var versions = Files.list(binaries)) {
            return versions.allMatch(version -> Files.exists(version.resolve(".exists")));
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) return;
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    static FileAttribute<?>[] onlyMine() {
        return attributes("rwx------");
    }

    static FileAttribute<?>[] onlyMineFile() {
        return attributes("rw-------");
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
