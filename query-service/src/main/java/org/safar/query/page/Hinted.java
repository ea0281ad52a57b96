package org.safar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Tells the issuer whom somebody wants to sign in as (OpenID Connect's {@code login_hint}): a hint, which it may ignore. */
final class Hinted implements OAuth2AuthorizationRequestResolver {
    static final String PARAMETER = "as";
    private static final String DOOR = "/oauth2/authorization";
    private static final Pattern USER = Pattern.compile("[a-z0-9-]{1,40}");

    private final OAuth2AuthorizationRequestResolver plain;

    Hinted(ClientRegistrationRepository issuer) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(issuer, DOOR);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return hinted(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return hinted(plain.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest hinted(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        var user = request.getParameter(PARAMETER);
        if (asked == null || user == null || !USER.matcher(user).matches()) return asked;
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.put("login_hint", user))
                .build();
    }
}
