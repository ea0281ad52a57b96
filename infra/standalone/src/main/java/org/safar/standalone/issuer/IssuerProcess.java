package org.safar.standalone.issuer;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running issuer. */
public final class IssuerProcess implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private IssuerProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it on this machine's loopback address, whatever the environment says: it gives tokens of any role to who can read a
     * local file.
     */
    public static IssuerProcess start(IssuerSettings settings) {
        return new IssuerProcess(new SpringApplicationBuilder(Issuer.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(IssuerSettings.class, () -> settings))
                .run(
                        "--spring.config.name=issuer",
                        "--spring.application.name=issuer",
                        "--server.address=127.0.0.1",
                        "--server.port=" + settings.address().getPort(),
                        "--server.servlet.session.cookie.name=safar-issuer",
                        "--server.servlet.session.cookie.same-site=lax",
                        "--server.servlet.session.tracking-modes=cookie"));
    }

    @Override
    public void close() {
        context.close();
    }
}
