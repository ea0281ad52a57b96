package org.safar.standalone.issuer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.standalone.PrivateFiles;

/** A demonstration user. The password was generated with the store and is kept in a file that only its owner may read. */
public record SignIn(String name, String password, Claims claims) {
    private static final String FILE = "sign-ins";
    private static final String SEPARATOR = "\t";
    private static final List<String> USERS = List.of(
            "caseworker\trole=caseworker hub=KZ custodian=KZ-MIA",
            "caseworker-ngo\trole=caseworker hub=KZ custodian=KZ-NGO-1",
            "supervisor\trole=supervisor hub=KZ",
            "commission\trole=commission hub=KZ",
            "commission-sughd\trole=commission hub=TJ region=TJ-SU",
            "iom\trole=iom",
            "iom-kz\trole=iom hub=KZ custodian=KZ-IOM",
            "auditor\trole=auditor",
            "auditor-kz\trole=auditor hub=KZ",
            "operator\trole=operator");

    /** Where the sign-ins are kept. */
    public static Path file(Path directory) {
        return directory.resolve(FILE);
    }

    /** Whether they were made before, and so have been shown before. */
    public static boolean exist(Path directory) {
        return Files.exists(file(directory));
    }

    /** All of them, the same on every start. */
    public static List<SignIn> in(Path directory) {
        return PrivateFiles.readOrCreate(file(directory), SignIn::generate)
                .lines()
                .map(SignIn::parse)
                .toList();
    }

    /** For the pages to offer in a demonstration: {@code user:role:place}, with commas between. */
    public static String offers(Path directory) {
        return in(directory).stream().map(SignIn::offer).collect(Collectors.joining(","));
    }

    private String offer() {
        var values = claims.values();
        var place = Stream.of("region", "custodian", "hub")
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst();
        return name + ":" + values.get("role") + ":" + place.orElse("");
    }

    private static String generate() {
        return USERS.stream()
                .map(user -> user.replaceFirst(SEPARATOR, SEPARATOR + Secrets.next() + SEPARATOR))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static SignIn parse(String line) {
        var fields = line.split(SEPARATOR, 3);
        if (fields.length < 3) throw new IllegalStateException("the file of sign-ins has a line that is none");
        return new SignIn(fields[0], fields[1], Claims.parse(fields[2]));
    }

    /** Without the password: it must not reach a log by accident. */
    @Override
    public String toString() {
        return name + " " + claims.values();
    }
}
