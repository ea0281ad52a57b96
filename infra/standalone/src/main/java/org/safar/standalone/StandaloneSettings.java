package org.safar.standalone;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * @param data the directory that holds everything: the store, keys, receipts, logs
 * @param pages port of the query service and its pages
 * @param commands port of the command service
 * @param issuer port of the local issuer
 * @param demonstration how to feed five simulated hubs, once; none for a store of one's own
 */
public record StandaloneSettings(
        Path data,
        int pages,
        int commands,
        int issuer,
        @Nullable Scenario demonstration) {

    /**
     * @param cases 1 or more; 5,000 are ten years of the region
     * @param seed the same seed tells the same lives
     */
    public record Scenario(int cases, long seed) {}

    public URI pagesAddress() {
        return address(pages);
    }

    public URI commandsAddress() {
        return address(commands);
    }

    public URI issuerAddress() {
        return address(issuer);
    }

    /** For scripts: {@code name address}, a line each. */
    String asLines() {
        return "pages " + pagesAddress() + "\ncommands " + commandsAddress() + "\nissuer " + issuerAddress() + "\n";
    }

    /** Where keys and sign-ins are. */
    public Path issuerDirectory() {
        return data.resolve("issuer");
    }

    /** By number, not by name: a cookie or a redirect for {@code localhost} would be for somebody else. */
    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
