package org.safar.web;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Tokens of one issuer, meant for this exchange. The issuer is asked for its keys with the first token, not at the start: a
 * service starts, and folds its views, while the issuer is down.
 */
final class IssuerTokens implements JwtDecoder {
    static final String AUDIENCE = "safar";
    private static final Set<SignatureAlgorithm> SIGNATURES =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final JwtDecoder decoder;

    IssuerTokens(String issuer) {
        this.decoder = new SupplierJwtDecoder(() -> decoder(issuer));
    }

    /** @throws JwtException also where the issuer cannot be reached, which is not the token's fault */
    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException known) {
            throw known;
        } catch (RuntimeException unreachable) {
            throw new JwtException("the issuer gave no keys", unreachable);
        }
    }

    private static JwtDecoder decoder(String issuer) {
        var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(known -> known.addAll(SIGNATURES))
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                List.of(JwtValidators.createDefaultWithIssuer(issuer), IssuerTokens::expires, IssuerTokens::forUs)));
        return decoder;
    }

    private static OAuth2TokenValidatorResult forUs(Jwt token) {
        var audience = token.getAudience();
        return check(audience != null && audience.contains(AUDIENCE), "the token is not for this exchange");
    }

    /** A token without an end would pass the check of its end. */
    private static OAuth2TokenValidatorResult expires(Jwt token) {
        return check(token.getExpiresAt() != null, "the token does not expire");
    }

    private static OAuth2TokenValidatorResult check(boolean holds, String otherwise) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", otherwise, null));
    }
}
