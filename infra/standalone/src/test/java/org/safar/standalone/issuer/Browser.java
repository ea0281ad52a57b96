package org.safar.standalone.issuer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a browser does in a sign-in: keeps cookies, follows redirects on the host it is at, and no further. */
public final class Browser {
    static final String VERIFIER = "a-verifier-of-more-than-forty-three-letters-for-pkce";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private HttpResponse<String> last;
    private String leftTo = "";

    static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public HttpResponse<String> get(String address) {
        return follow(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    public HttpResponse<String> post(String address, String form) {
        return follow(form(address, form));
    }

    HttpResponse<String> post(String address, String form, String user, String password) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return follow(form(address, form).header("Authorization", "Basic " + credentials));
    }

    public HttpResponse<String> last() {
        return last;
    }

    /** Where a redirect would have led that nobody answers at; empty where there was none. */
    String leftTo() {
        return leftTo;
    }

    private static HttpRequest.Builder form(String address, String form) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) {
        var request = first.build();
        for (var hops = 0; hops < 10; hops++) {
            last = send(request);
            var location = last.headers().firstValue("Location");
            if (location.isEmpty()) return last;
            var next = request.uri().resolve(location.get());
            if (next.getPort() != request.uri().getPort()) {
                leftTo = next.toString();
                return last;
            }
            request = HttpRequest.newBuilder(next).header("Accept", "text/html").build();
        }
        throw new IllegalStateException("redirected in a circle");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
