package org.safar.query.page;

import java.util.List;
import org.safar.web.Caller;
import org.safar.web.CallerClaims;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who signed in with the issuer, with the caller that its claims make. */
final class PageUser extends DefaultOidcUser implements CallerClaims.KnowsCaller {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    private PageUser(Caller caller, OidcUserRequest request) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + caller.role().name())), request.getIdToken());
        this.caller = caller;
    }

    /** @throws OAuth2AuthenticationException when the claims make no caller */
    static PageUser of(OidcUserRequest request) {
        var token = request.getIdToken();
        try {
            return new PageUser(CallerClaims.read(token.getSubject(), token.getClaims()), request);
        } catch (IllegalArgumentException claims) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.ACCESS_DENIED), claims);
        }
    }

    @Override
    public Caller caller() {
        return caller;
    }
}
