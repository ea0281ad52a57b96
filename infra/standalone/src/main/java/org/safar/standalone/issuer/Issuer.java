package org.safar.standalone.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.safar.standalone.PrivateFiles;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * The issuer: authorization code with PKCE for the pages, and for {@code infra/token} a token of any role against a secret
 * that lies beside the data. Its auto-configuration is named one by one: the services share its class path.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class Issuer {
    /** The pages' client. It has no secret: PKCE stands in for it. */
    public static final String PAGES_CLIENT = "safar-pages";

    /** The client of whoever can read the local secret. */
    public static final String TOKEN_CLIENT = "safar-token";

    private static final Duration HOUR = Duration.ofHours(1);

    /** The file with the secret of {@link #TOKEN_CLIENT}. */
    public static Path tokenSecret(Path directory) {
        return directory.resolve("token-secret");
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IssuerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.address().toString())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.directory())));
    }

    /** Only for the issuer's own user-info; the services check tokens themselves. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    CallerTokens callerTokens(IssuerSettings settings) {
        return new CallerTokens(SignIn.in(settings.directory()));
    }

    /** The least work there is: each password is 99 random bits, and slow hashing only protects those that people choose. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    UserDetailsService users(IssuerSettings settings, PasswordEncoder encoder) {
        var users = SignIn.in(settings.directory()).stream()
                .map(signIn -> User.withUsername(signIn.name())
                        .password(encoder.encode(signIn.password()))
                        .authorities("user")
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings, PasswordEncoder encoder) {
        var secret = PrivateFiles.readOrCreate(tokenSecret(settings.directory()), Secrets::next);
        var lifetimes = TokenSettings.builder().accessTokenTimeToLive(HOUR).build();
        var pages = RegisteredClient.withId(PAGES_CLIENT)
                .clientId(PAGES_CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(
                        settings.pages().resolve("/login/oauth2/code/safar").toString())
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lifetimes)
                .build();
        var token = RegisteredClient.withId(TOKEN_CLIENT)
                .clientId(TOKEN_CLIENT)
                .clientSecret(Objects.requireNonNull(encoder.encode(secret)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetimes)
                .build();
        return new InMemoryRegisteredClientRepository(pages, token);
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuerChain(HttpSecurity http, IssuerSettings settings, UserDetailsService users)
            throws Exception {
        if (settings.oneClick()) http.addFilterAfter(new OneClick(users), SecurityContextHolderFilter.class);
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .exceptionHandling(no ->
                        no.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), html))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain loginChain(HttpSecurity http) throws Exception {
        return http.formLogin(Customizer.withDefaults())
                .authorizeHttpRequests(rules -> rules.anyRequest().denyAll())
                .build();
    }
}
