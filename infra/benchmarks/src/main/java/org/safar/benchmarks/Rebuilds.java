package org.safar.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.safar.benchmarks.World.Running;

/** G3: all views folded anew from the first event, beside the live ones, all at once, until readers are sent to the new ones. */
final class Rebuilds {
    private static final Pattern VIEW = Pattern.compile("\"view\":\"([a-z]+)\"");
    private static final Pattern GENERATION = Pattern.compile("\"generation\":(\\d+),\"position\":(\\d+)");
    private static final Pattern HASH = Pattern.compile("\"hash\":\"([0-9a-f]+)\"");

    private final World world;
    private final Running query;

    Rebuilds(World world, Running query) {
        this.world = world;
        this.query = query;
    }

    /** Events a second, after one rebuild that warms up. @throws IOException when a rebuilt view differs from the live one */
    Runs rates(long events, int runs) throws Exception {
        var before = hashes();
        once(events);
        var rates = Runs.of(runs, () -> once(events));
        if (!hashes().equals(before)) throw new IOException("a rebuilt view differs from the live one");
        return rates;
    }

    private double once(long events) throws IOException, InterruptedException {
        var target = generations().stream().map(it -> it + 1).toList();
        var begin = System.nanoTime();
        for (var view : names()) world.web().send(Web.json(as("/" + view + "/rebuild"), ""));
        Waiting.until(() -> generations().equals(target));
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private List<String> hashes() throws IOException, InterruptedException {
        var hashes = new java.util.ArrayList<String>();
        for (var view : names()) {
            var hash = HASH.matcher(world.web().send(as("/" + view + "/hash")));
            if (!hash.find()) throw new IOException("no hash of " + view);
            hashes.add(hash.group(1));
        }
        return hashes;
    }

    private List<String> names() throws IOException, InterruptedException {
        return VIEW.matcher(status()).results().map(it -> it.group(1)).toList();
    }

    private List<Integer> generations() throws IOException, InterruptedException {
        return GENERATION
                .matcher(status())
                .results()
                .map(it -> Integer.valueOf(it.group(1)))
                .toList();
    }

    private String status() throws IOException, InterruptedException {
        return world.web().send(as(""));
    }

    private java.net.http.HttpRequest.Builder as(String path) {
        return world.web().as("role=operator", query.address().resolve("/api/operations/views" + path));
    }
}
