package org.safar.query.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.safar.web.BearerSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything that the API's door does not name is a page: it asks who comes to sign in, and takes a bearer token as well. */
@Configuration(proxyBeanMethods = false)
class PageDoor {
    private static final String OWN_THINGS_ONLY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";
    private static final String SIGN_IN = "/oauth2/authorization/" + LazyIssuer.ID;

    /** @param client the pages' id with the issuer (setting SAFAR_PAGES_CLIENT) */
    @Bean
    ClientRegistrationRepository issuer(
            @Value("${safar.issuer}") String issuer, @Value("${safar.pages.client:safar-pages}") String client) {
        return new LazyIssuer(issuer, client);
    }

    /** @param offers demonstration users that may be chosen from (setting SAFAR_PAGES_SIGNINS); none in a deployment */
    @Bean
    Visitors visitors(@Value("${safar.pages.signins:}") String offers) {
        return new Visitors(SignInOffer.read(offers));
    }

    @Bean
    Sections sections(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return new Sections(handlers);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            BearerSignIn bearer,
            Visitors visitors,
            Sections sections,
            ClientRegistrationRepository issuer)
            throws Exception {
        var wanted = Arrival.wanted();
        // every request that got this far, but said so that the door's own last chain may still stand behind it
        return http.securityMatcher(request -> true)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/assets/**", "/maps/**", Visitors.WELCOME, AboutPage.PATH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(no -> no.defaultAuthenticationEntryPointFor(visitors, visitors::areWelcomed)
                        .defaultAccessDeniedHandlerFor(
                                (_, response, _) -> response.sendRedirect(SIGN_IN), PageDoor::isNobody))
                .oauth2Login(login -> login.loginPage(SIGN_IN)
                        .authorizationEndpoint(asking -> asking.authorizationRequestResolver(new Hinted(issuer)))
                        .successHandler(new Arrival(sections, wanted))
                        .failureUrl(Visitors.WELCOME + "?refused")
                        .userInfoEndpoint(user -> user.oidcUserService(PageUser::of)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(Visitors.WELCOME + "?left"))
                .oauth2ResourceServer(bearer)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_THINGS_ONLY))
                        .referrerPolicy(policy -> {}))
                .build();
    }

    /** A form that comes after its session has ended: who sent it signs in again, and is not told that the role may not. */
    private static boolean isNobody(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }
}
