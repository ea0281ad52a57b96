package org.safar.command.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.safar.kernel.SubmissionId;

/**
 * Receipts on disk, so that neither memory nor a cut line limits a submission. Each attempt to send a submission has a file of
 * its own and the latest is the one that is read; earlier ones stay until they are too old. A file is named by hub, UUID and
 * number, and by nothing that was sent as text.
 *
 * <p>Files are not forced to disk: what they say is durable in the store, and who has lost a receipt sends the message again.
 */
public final class ReceiptSpool {
    private static final String ENDING = ".ndjson";

    private final Path folder;
    private final ReceiptJson json;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    /** @param folder is made where it is missing; nobody else writes there */
    public ReceiptSpool(Path folder, ReceiptJson json) {
        this.folder = folder;
        this.json = json;
    }

    /** Begins a new attempt of the submission. @throws SpoolFailed where there is no room for it */
    public SpoolWriter open(SubmissionId submission) {
        var home = home(submission);
        try {
            while (true) {
                Files.createDirectories(home);
                var file = home.resolve("%06d".formatted(latest(home) + 1) + ENDING);
                open.add(file);
                try {
                    var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    return new SpoolWriter(out, json, () -> open.remove(file));
                } catch (FileAlreadyExistsException | NoSuchFileException _) {
                    open.remove(file); // another attempt took the number, or the retention the empty folder: look again
                } catch (IOException noRoom) {
                    open.remove(file);
                    throw noRoom;
                }
            }
        } catch (IOException failure) {
            throw new SpoolFailed(failure);
        }
    }

    /**
     * The receipts of the latest attempt as JSON lines, the summary last where the attempt was finished. A line that was cut in
     * the middle is left out.
     *
     * @return empty where the submission is not known or its receipts have been given up; the stream must be closed
     */
    public Optional<Stream<String>> read(SubmissionId submission) {
        var home = home(submission);
        try {
            var latest = latest(home);
            if (latest == 0) return Optional.empty();
            return Optional.of(WholeLines.of(home.resolve("%06d".formatted(latest) + ENDING)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder() {
        return folder;
    }

    boolean isOpen(Path file) {
        return open.contains(file);
    }

    private Path home(SubmissionId submission) {
        return folder.resolve(
                        Objects.requireNonNull(submission.hub(), "hubs deliver").code())
                .resolve(submission.number().toString());
    }

    /** The highest number there is; 0 where there is none. */
    private static int latest(Path home) throws IOException {
        if (!Files.isDirectory(home)) return 0;
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .mapToInt(name -> Integer.parseInt(name.substring(0, name.length() - ENDING.length())))
                    .max()
                    .orElse(0);
        }
    }
}
