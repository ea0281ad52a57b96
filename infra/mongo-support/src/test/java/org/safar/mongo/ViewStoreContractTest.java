package org.safar.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the server in memory, and on a real one where there is one. */
class ViewStoreContractTest {
    @TempDir
    static Path folder;

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class InMemory extends ViewStoreContract {
        private final MongoHandle mongo = MongoServers.open(new MongoSettings(null, folder, ""));

        @Test
        void says_that_nothing_is_kept() {
            assertThat(mongo.kind()).isEqualTo(MongoKind.MEMORY);
            assertThat(mongo.kind().keeps()).isFalse();
        }

        @AfterAll
        void close() {
            mongo.close();
        }

        @Override
        MongoHandle mongo() {
            return mongo;
        }
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class OnARealServer extends ViewStoreContract {
        private @org.jspecify.annotations.Nullable MongoHandle mongo;

        @BeforeAll
        void open() {
            var found = MongoSettings.of(System.getenv());
            var real = found.uri() != null || Mongod.on(found.path()).isPresent();
            System.out.println("View store contract: in memory" + (real ? " and on a real server" : " only"));
            assumeTrue(real, "no MongoDB at hand: name one by SAFAR_MONGODB_URI or install mongod");
            mongo = MongoServers.open(new MongoSettings(found.uri(), folder, found.path()));
        }

        @AfterAll
        void close() {
            if (mongo != null) mongo.close();
        }

        @Override
        MongoHandle mongo() {
            return java.util.Objects.requireNonNull(mongo);
        }
    }
}
