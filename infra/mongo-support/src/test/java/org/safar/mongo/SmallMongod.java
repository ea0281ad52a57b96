package org.safar.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** Understands the options that we give to a {@code mongod} and answers like one. */
final class SmallMongod {
    private SmallMongod() {}

    static void main(String[] options) {
        var all = List.of(options);
        var server = new MongoServer(new MemoryBackend());
        server.bind(all.get(all.indexOf("--bind_ip") + 1), Integer.parseInt(all.get(all.indexOf("--port") + 1)));
    }
}
