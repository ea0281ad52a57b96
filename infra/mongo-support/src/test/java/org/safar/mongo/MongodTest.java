package org.safar.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding and stopping, with a program named {@code mongod} that is a small server of its own process. */
class MongodTest {
    @TempDir
    Path folder;

    @Test
    void one_on_the_path_is_started_and_stopped_with_us() throws IOException {
        var handle = MongoServers.open(settings());
        assertThat(handle.kind()).isEqualTo(MongoKind.STARTED);
        assertThat(handle.kind().keeps()).isTrue();
        handle.database().runCommand(new Document("ping", 1));
        var process = ProcessHandle.of(pid()).orElseThrow();

        handle.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(folder.resolve("data/mongodb/mongod.pid")).doesNotExist();
    }

    @Test
    void one_that_a_killed_process_left_behind_is_stopped_first() throws IOException {
        var settings = settings();
        var left = Mongod.start(
                Mongod.on(settings.path()).orElseThrow(), settings.data().resolve("mongodb"));
        var orphan = ProcessHandle.of(pid()).orElseThrow();
        assertThat(left.uri()).startsWith("mongodb://127.0.0.1:");

        try (var again = MongoServers.open(settings)) {
            assertThat(orphan.isAlive()).isFalse();
            again.database().runCommand(new Document("ping", 1));
        }
    }

    @Test
    void another_program_that_has_the_number_by_now_is_left_alone() throws IOException {
        var notOurs = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(folder.resolve("data/mongodb"));
            Files.writeString(folder.resolve("data/mongodb/mongod.pid"), Long.toString(notOurs.pid()));
            MongoServers.open(settings()).close();
            assertThat(notOurs.isAlive()).isTrue();
        } finally {
            notOurs.destroyForcibly();
        }
    }

    @Test
    void a_named_server_comes_before_one_on_the_path() throws IOException {
        var settings = settings();
        try (var named = MongoServers.open(new MongoSettings(null, folder, ""))) {
            var uri = "mongodb://" + named.address() + "/elsewhere";
            try (var handle = MongoServers.open(new MongoSettings(uri, settings.data(), settings.path()))) {
                assertThat(handle.kind()).isEqualTo(MongoKind.SERVER);
                assertThat(handle.database().getName()).isEqualTo("elsewhere");
            }
        }
    }

    @Test
    void the_settings_come_from_the_environment() {
        assertThat(MongoSettings.of(Map.of("SAFAR_MONGODB_URI", " ", "PATH", "/bin")))
                .isEqualTo(new MongoSettings(null, Path.of(".safar"), "/bin"));
        assertThat(MongoSettings.of(Map.of("SAFAR_MONGODB_URI", "mongodb://db/x", "SAFAR_DATA", "/d")))
                .isEqualTo(new MongoSettings("mongodb://db/x", Path.of("/d"), ""));
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("data/mongodb/mongod.pid")));
    }

    private MongoSettings settings() throws IOException {
        var bin = Files.createDirectories(folder.resolve("bin"));
        var java = ProcessHandle.current().info().command().orElseThrow();
        // the class path stands in a file: of a longer command line the system keeps only a part
        var options = Files.writeString(
                bin.resolve("options"), "-Xmx64m -cp \"%s\"".formatted(System.getProperty("java.class.path")));
        var script =
                List.of("#!/bin/sh", "exec '%s' '@%s' %s \"$@\"".formatted(java, options, SmallMongod.class.getName()));
        var program = Files.write(bin.resolve("mongod"), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new MongoSettings(null, folder.resolve("data"), bin.toString());
    }
}
