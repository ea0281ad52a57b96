package org.safar.command.receipt;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives receipts up that are too old, and the oldest where all together take too much room. Attempts in work are left alone. */
public final class ReceiptRetention {
    private final ReceiptSpool spool;
    private final InstantSource clock;
    private final Limit limit;

    /**
     * @param age after their last line
     * @param bytes of all files together
     */
    public record Limit(Duration age, long bytes) {
        public static final Limit DEFAULT = new Limit(Duration.ofDays(30), 4L << 30);
    }

    private record Kept(Path file, Instant written, long bytes) {}

    public ReceiptRetention(ReceiptSpool spool, InstantSource clock, Limit limit) {
        this.spool = spool;
        this.clock = clock;
        this.limit = limit;
    }

    /** @return how many attempts were given up */
    public int run() {
        try {
            var files = files();
            files.sort(Comparator.comparing(Kept::written));
            var tooOld = clock.instant().minus(limit.age());
            var bytes = files.stream().mapToLong(Kept::bytes).sum();
            var gone = 0;
            for (var one : files) {
                if (!one.written().isBefore(tooOld) && bytes <= limit.bytes()) break;
                if (spool.isOpen(one.file())) continue;
                delete(one.file());
                bytes -= one.bytes();
                gone++;
            }
            return gone;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Kept> files() throws IOException {
        var found = new ArrayList<Kept>();
        if (!Files.isDirectory(spool.folder())) return found;
        try (var paths = Files.walk(spool.folder())) {
            for (var path : (Iterable<Path>) paths::iterator) {
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) continue;
                found.add(new Kept(path, Files.getLastModifiedTime(path).toInstant(), Files.size(path)));
            }
        }
        return found;
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        try {
            Files.deleteIfExists(requireNonNull(file.getParent()));
        } catch (DirectoryNotEmptyException | NoSuchFileException _) {
            // other attempts are still there
        }
    }
}
