package org.safar.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** The issuer as the pages' only way to sign in; asked where its doors are by the first who comes, not at the start. */
final class LazyIssuer implements ClientRegistrationRepository {
    static final String ID = "safar";

    private final String issuer;
    private final String client;
    private volatile @Nullable ClientRegistration known;

    LazyIssuer(String issuer, String client) {
        this.issuer = issuer;
        this.client = client;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!ID.equals(registrationId)) return null;
        var registration = known;
        if (registration == null) known = registration = ask();
        return registration;
    }

    /** A public client: what it would keep secret lies in a browser's reach; the code's proof stands in for it. */
    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(client)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .scope(OidcScopes.OPENID)
                .build();
    }
}
