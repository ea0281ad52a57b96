package org.safar.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a MongoDB: the one that is named, else a {@code mongod} on the PATH, else one in memory. Views are disposable, so the last
 * is honest: it starts empty and the views are folded again before anybody is answered.
 *
 * <p>What we start ourselves listens on the loopback address only and asks nobody for a password: on a machine shared with
 * others name a server by SAFAR_MONGODB_URI.
 */
public final class MongoServers {
    private static final Logger LOG = LoggerFactory.getLogger(MongoServers.class);

    private MongoServers() {}

    /** @throws IllegalStateException when a {@code mongod} is there and cannot be started */
    public static MongoHandle open(MongoSettings settings) {
        var handle = find(settings);
        LOG.info("Views are kept in {}", handle.kind().words());
        return handle;
    }

    private static MongoHandle find(MongoSettings settings) {
        var uri = settings.uri();
        if (uri != null) return new MongoHandle(MongoKind.SERVER, uri, () -> {});
        return Mongod.on(settings.path())
                .map(program -> Mongod.start(program, settings.data().resolve("mongodb")))
                .map(started -> new MongoHandle(MongoKind.STARTED, started.uri(), started))
                .orElseGet(MongoServers::inMemory);
    }

    private static MongoHandle inMemory() {
        var server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new MongoHandle(MongoKind.MEMORY, server.getConnectionString(), server::shutdownNow);
    }
}
