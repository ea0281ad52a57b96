package org.safar.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.axon.postgres.StoreUrls;
import org.safar.command.CommandService;
import org.safar.query.QueryService;
import org.safar.standalone.issuer.SignIn;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Starts each service as it is, with settings that win over everything else: both read the same environment. */
final class Services {
    private static final String AUTHORIZATION_SERVER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.";
    private static final String OAUTH2_CLIENT = "org.springframework.boot.security.oauth2.client.autoconfigure.";

    /** What is on the class path for others. Alone, a service would not have it; {@code BleedIT} finds what is missing here. */
    private static final List<String> OF_THE_ISSUER = List.of(
            AUTHORIZATION_SERVER + "OAuth2AuthorizationServerAutoConfiguration",
            AUTHORIZATION_SERVER + "OAuth2AuthorizationServerJwtAutoConfiguration");

    private static final List<String> OF_THE_PAGES = List.of(
            OAUTH2_CLIENT + "OAuth2ClientAutoConfiguration",
            OAUTH2_CLIENT + "servlet.OAuth2ClientWebSecurityAutoConfiguration",
            "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration");

    private final StandaloneSettings settings;
    private final @Nullable StoreUrls store;

    /** @param store of the embedded server; none where the environment names a store */
    Services(StandaloneSettings settings, @Nullable StoreUrls store) {
        this.settings = settings;
        this.store = store;
    }

    ConfigurableApplicationContext command() {
        var own = common(settings.commands(), store == null ? null : store.writer());
        own.put("safar.demonstration", settings.demonstration() != null);
        own.put("spring.autoconfigure.exclude", String.join(",", OF_THE_ISSUER) + "," + String.join(",", OF_THE_PAGES));
        return run(CommandService.application(), own);
    }

    /** @param demonstration whether to offer its users to everybody */
    ConfigurableApplicationContext query(boolean demonstration) {
        var own = common(settings.pages(), store == null ? null : store.reader());
        own.put("spring.autoconfigure.exclude", String.join(",", OF_THE_ISSUER));
        if (demonstration) own.put("safar.pages.signins", SignIn.offers(settings.issuerDirectory()));
        return run(QueryService.application(), own);
    }

    private Map<String, Object> common(int port, @Nullable String url) {
        var common = new HashMap<String, Object>();
        common.put("server.port", port);
        common.put("server.address", "127.0.0.1");
        common.put("safar.issuer", settings.issuerAddress().toString());
        common.put("safar.data", settings.data().toString());
        if (url != null) {
            common.put("safar.eventstore", "jdbc");
            common.put("safar.jdbc.url", url);
        }
        return common;
    }

    private static ConfigurableApplicationContext run(SpringApplicationBuilder service, Map<String, Object> own) {
        return service.registerShutdownHook(false).listeners(new First(own)).run();
    }

    /** Before the first setting is read, ahead of the environment's own. */
    private record First(Map<String, Object> own)
            implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
            prepared.getEnvironment().getPropertySources().addFirst(new MapPropertySource("standalone", own));
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
