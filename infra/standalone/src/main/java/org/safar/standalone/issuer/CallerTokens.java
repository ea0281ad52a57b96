package org.safar.standalone.issuer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts the caller into tokens: the user who signed in, or whoever the holder of the local secret asks for. */
final class CallerTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final Map<String, Claims> users;

    CallerTokens(List<SignIn> signIns) {
        this.users = signIns.stream().collect(Collectors.toUnmodifiableMap(SignIn::name, SignIn::claims));
    }

    /** @throws OAuth2AuthenticationException invalid_request, when the claims that were asked for make no caller */
    @Override
    public void customize(JwtEncodingContext context) {
        var claims = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                ? asked(context)
                : user(context.getPrincipal());
        var token = context.getClaims().subject(claims.subject());
        claims.values().forEach(token::claim);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) token.audience(List.of("safar"));
    }

    private Claims user(@Nullable Authentication principal) {
        var claims = principal == null ? null : users.get(principal.getName());
        if (claims == null) throw invalid("no such user");
        return claims;
    }

    private static Claims asked(JwtEncodingContext context) {
        OAuth2ClientCredentialsAuthenticationToken grant = context.getAuthorizationGrant();
        if (grant == null) throw invalid("no grant");
        try {
            return Claims.from(grant.getAdditionalParameters());
        } catch (IllegalArgumentException claims) {
            throw invalid("the claims make no caller: " + claims.getMessage());
        }
    }

    private static OAuth2AuthenticationException invalid(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, why, null));
    }
}
