package org.safar.mongo;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decides where the views live.
 *
 * @param uri of a MongoDB that somebody else runs; its path names the database. None: one is found or started here
 * @param data the folder under which a {@code mongod} started by us keeps its files
 * @param path the folders in which {@code mongod} is looked for, as in the environment's PATH; empty where it is not to be used
 */
public record MongoSettings(@Nullable String uri, Path data, String path) {

    /** From SAFAR_MONGODB_URI, SAFAR_DATA (default {@code .safar}) and PATH. */
    public static MongoSettings of(Map<String, String> environment) {
        var uri = environment.getOrDefault("SAFAR_MONGODB_URI", "");
        return new MongoSettings(
                uri.isBlank() ? null : uri,
                Path.of(environment.getOrDefault("SAFAR_DATA", ".safar")),
                environment.getOrDefault("PATH", ""));
    }
}
