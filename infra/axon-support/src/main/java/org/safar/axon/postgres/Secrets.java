package org.safar.axon.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded server's passwords: random, made once, in a file that only its user may read. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties byUser;

    private Secrets(Properties byUser) {
        this.byUser = byUser;
    }

    static Secrets in(Path file) throws IOException {
        var secrets = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                secrets.load(in);
            }
            return new Secrets(secrets);
        }
        for (var user : PostgresRoles.USERS) secrets.setProperty(user, random());
        write(file, secrets);
        return new Secrets(secrets);
    }

    String of(String user) {
        var secret = byUser.getProperty(user);
        if (secret == null) throw new IllegalStateException("no password is kept for " + user);
        return secret;
    }

    /** Whole or not at all: half a file would lock us out. */
    private static void write(Path file, Properties secrets) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PostgresHome.onlyMineFile());
        try (var out = Files.newOutputStream(draft)) {
            secrets.store(out, "the embedded PostgreSQL's passwords");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
