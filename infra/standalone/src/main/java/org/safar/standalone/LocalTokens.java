package org.safar.standalone;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.safar.standalone.issuer.Issuer;

/** Tokens for whoever can read the local secret: what {@code infra/token} does, from here. */
final class LocalTokens {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http;
    private final StandaloneSettings settings;

    LocalTokens(HttpClient http, StandaloneSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    /** @param claims as a form: {@code role=caseworker&hub=KZ&custodian=KZ-MIA} */
    String of(String claims) throws IOException, InterruptedException {
        var secret = PrivateFiles.read(Issuer.tokenSecret(settings.issuerDirectory()));
        var credentials = Base64.getEncoder()
                .encodeToString((Issuer.TOKEN_CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(settings.issuerAddress().resolve("/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&" + claims))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) throw new IOException("the issuer gave no token: " + answer.statusCode());
        return token.group(1);
    }
}
