package org.safar.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Who this node is, the same after every restart on the same data folder. Two nodes never share a folder. */
public final class NodeId {
    private NodeId() {}

    /** Read from the folder; made up at the first start. */
    public static String in(Path data) {
        try {
            var file = Files.createDirectories(data).resolve("node-id");
            try {
                Files.writeString(file, UUID.randomUUID().toString(), StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException _) {
                // made at an earlier start
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the node's id could not be read", e);
        }
    }
}
