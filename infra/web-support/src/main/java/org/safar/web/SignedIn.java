package org.safar.web;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** A checked token with the caller in it. The token itself is not kept. */
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    static final String ROLE_PREFIX = "ROLE_";

    private final transient Caller caller;

    private SignedIn(Caller caller) {
        super(List.of(new SimpleGrantedAuthority(ROLE_PREFIX + caller.role().name())));
        this.caller = caller;
        setAuthenticated(true);
    }

    /** @return throws a 401 where the claims make no caller, signed as they may be */
    static Converter<Jwt, AbstractAuthenticationToken> fromToken() {
        return token -> {
            try {
                return new SignedIn(CallerClaims.read(token.getSubject(), token.getClaims()));
            } catch (IllegalArgumentException claims) {
                throw new InvalidBearerTokenException("the claims make no caller", claims);
            }
        };
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id().value().toString();
    }
}
