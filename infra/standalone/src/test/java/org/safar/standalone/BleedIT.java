package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.CommandService;
import org.safar.query.QueryService;
import org.safar.testsupport.Eventually;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service is made of the same beans alone and beside the other one. On the shared class path auto-configuration finds what is
 * there for the other service or for the issuer, and would build it into both.
 */
class BleedIT {
    private static final String SECURITY = "org.springframework.security.config.annotation.web.configuration.";

    /**
     * Spring Security's own import looks at the class path and at nothing else: no setting keeps it out. It does nothing where
     * nobody declares a client registration.
     */
    private static final Set<String> HARMLESS = Set.of(
            "authorizedClientManagerRegistrar",
            SECURITY + "OAuth2ClientConfiguration",
            SECURITY + "OAuth2ClientConfiguration$OAuth2AuthorizedClientManagerConfiguration",
            SECURITY + "OAuth2ClientConfiguration$OAuth2ClientWebMvcSecurityConfiguration");

    @TempDir
    private static Path data;

    private static BothServices services;

    @BeforeAll
    static void start() {
        services = new BothServices(data);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_command_service_is_the_same_alone() throws Exception {
        assertSame(CommandService.class, "command-service", services.urls().writer(), services.command);
    }

    @Test
    void the_query_service_is_the_same_alone() throws Exception {
        assertSame(QueryService.class, "query-service", services.urls().reader(), services.query);
    }

    private static void assertSame(
            Class<?> service, String module, String store, ConfigurableApplicationContext together) throws Exception {
        var alone = alone(service, module, store);
        assertThat(alone).hasSizeGreaterThan(50);
        var beside = Set.of(together.getBeanDefinitionNames());
        alone.addAll(HARMLESS);
        assertThat(without(beside, alone)).as("only beside the other").isEmpty();
        assertThat(without(without(alone, beside), HARMLESS)).as("only alone").isEmpty();
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        var rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    /** On the class path that the module's build wrote down, and nothing besides but the class that asks. */
    private static Set<String> alone(Class<?> service, String module, String store) throws Exception {
        var dependencies = Files.readString(Path.of("..", "..", module, "target", "run.classpath"))
                .strip();
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(File.pathSeparator, place(service), dependencies, place(BeanNames.class)),
                BeanNames.class.getName(),
                service.getName(),
                "--server.port=0",
                "--safar.issuer=" + services.issuer.url(),
                "--safar.data=" + data,
                "--safar.eventstore=jdbc",
                "--safar.jdbc.url=" + store);
        var said = data.resolve(module + ".said");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(Eventually.LONGEST)) process.destroyForcibly();
        return names(said);
    }

    private static Set<String> names(Path said) throws IOException {
        var names = new TreeSet<String>();
        var lines = Files.readAllLines(said);
        for (var line : lines) {
            if (line.startsWith(BeanNames.BEAN)) names.add(line.substring(BeanNames.BEAN.length()));
        }
        assertThat(names).as(String.join("\n", lines)).isNotEmpty();
        return names;
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
