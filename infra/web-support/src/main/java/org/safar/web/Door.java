package org.safar.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door that both services import: bearer tokens only and no session under {@code /api}, each route held against its rule,
 * problems in one form, nothing cached. What no chain names is denied.
 */
@Configuration(proxyBeanMethods = false)
@Import({DoorRoutes.class, ProblemAdvice.class, ProblemErrorController.class})
public class Door {
    private static final String[] OWN_PATHS = {"/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml"};
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** @param issuer who signs tokens (setting SAFAR_ISSUER); the address is also the {@code iss} that is asked for */
    @Bean
    JwtDecoder issuerTokens(@Value("${safar.issuer}") String issuer) {
        return new IssuerTokens(issuer);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, BearerSignIn bearer, ProblemWriter problems) throws Exception {
        onlyBearer(http, bearer, problems);
        return http.securityMatcher(OWN_PATHS)
                .authorizeHttpRequests(
                        rules -> rules.requestMatchers("/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .hasRole(Role.OPERATOR.name())
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                .build();
    }

    /** Last of all chains: what no other names. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain deniedChain(HttpSecurity http, BearerSignIn bearer, ProblemWriter problems) throws Exception {
        onlyBearer(http, bearer, problems);
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** How a bearer token signs in, for every chain that takes one. */
    @Bean
    BearerSignIn bearerSignIn(JwtDecoder tokens, ProblemWriter problems) {
        return server -> server.authenticationEntryPoint(problems)
                .accessDeniedHandler(problems)
                .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(SignedIn.fromToken()))
                .withObjectPostProcessor(answeringOutages(problems));
    }

    /** No session, no cookie, so no forged request either; headers that let a browser do nothing with an answer. */
    private static void onlyBearer(HttpSecurity http, BearerSignIn bearer, ProblemWriter problems) throws Exception {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(no -> no.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                        .referrerPolicy(policy -> {})
                        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin")))
                .oauth2ResourceServer(bearer);
    }

    /** An issuer that cannot be asked is no fault of the caller's: it is answered too, not thrown through the container. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringOutages(ProblemWriter problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var handler = new AuthenticationEntryPointFailureHandler(problems);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
