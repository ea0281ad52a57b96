package org.safar.benchmarks.answers;

import java.time.Instant;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.figures.FactTable;
import org.safar.kernel.hub.HubHistory;
import org.safar.query.figures.Knowledge;
import org.safar.web.Door;
import org.safar.web.StreamingRoutes;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Dashboards and routes as the query service answers them, behind its own door, over a table made here instead of a store. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
                    + ".OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
                    + ".OAuth2AuthorizationServerJwtAutoConfiguration"
        })
@Import(Door.class)
@ComponentScan("org.safar.query.figures")
public class FiguresServer {

    /** Issuer, seed, cases, then pairs of a port and how many times as long the history is there. */
    public static void main(String[] arguments) throws Exception {
        var facts = facts(Integer.parseInt(arguments[2]), Long.parseLong(arguments[1]));
        for (var pair = 3; pair < arguments.length; pair += 2) {
            serve(facts.table(Integer.parseInt(arguments[pair + 1])), arguments[pair], arguments[0]);
        }
    }

    static ConfigurableApplicationContext serve(FactTable table, String port, String issuer) {
        System.out.println("port " + port + ", cases " + table.cases());
        return new SpringApplicationBuilder(FiguresServer.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(Knowledge.class, () -> new Simulated(table)))
                .properties("spring.config.name=query-service")
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--safar.issuer=" + issuer,
                        "--management.endpoint.health.validate-group-membership=false",
                        "--management.endpoint.health.group.readiness.include=readinessState");
    }

    /** The aggregate as the command service's own feature brings it. */
    static SimulatedFacts facts(int cases, long seed) throws Exception {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Books.class, () -> Books.ofHubs(_ -> HubHistory.EMPTY));
            context.scan("org.safar.command.victimcase");
            context.refresh();
            return new SimulatedFacts(cases, seed, context.getBean(Shell.class));
        }
    }

    @Bean
    StreamingRoutes streamingRoutes() {
        return new StreamingRoutes();
    }

    private record Simulated(FactTable table) implements Knowledge {
        @Override
        public long positionAt(Instant instant) {
            return SimulatedFacts.position(instant);
        }

        @Override
        public long head() {
            return table.head();
        }
    }
}
