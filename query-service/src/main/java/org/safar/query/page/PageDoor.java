package org.safar.query.page;

import jakarta.servlet.DispatcherType;
import org.safar.web.BearerSignIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;

/** Everything that the API's door does not name is a page: it asks who comes to sign in, and takes a bearer token as well. */
@Configuration(proxyBeanMethods = false)
class PageDoor {
    private static final String OWN_THINGS_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** @param client the pages' id with the issuer (setting SAFAR_PAGES_CLIENT) */
    @Bean
    ClientRegistrationRepository issuer(
            @Value("${safar.issuer}") String issuer, @Value("${safar.pages.client:safar-pages}") String client) {
        return new LazyIssuer(issuer, client);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, BearerSignIn bearer) throws Exception {
        // every request that got this far, but said so that the door's own last chain may still stand behind it
        return http.securityMatcher(request -> true)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + LazyIssuer.ID)
                        .userInfoEndpoint(user -> user.oidcUserService(PageUser::of)))
                .oauth2ResourceServer(bearer)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_THINGS_ONLY))
                        .referrerPolicy(policy -> {}))
                .build();
    }
}
