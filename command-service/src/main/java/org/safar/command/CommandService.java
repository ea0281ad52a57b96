package org.safar.command;

import org.safar.command.demonstration.Demonstration;
import org.safar.web.Door;
import org.springdoc.core.configuration.SpringDocSecurityConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The write side: takes in what hubs report, decides, and keeps it for ever. Answers only what is durable. */
@SpringBootApplication(exclude = SpringDocSecurityConfiguration.class) // describes sign-ins that are not ours
@Import(Door.class)
public class CommandService {
    /** Settings are read from files and resources of this name, so that two services in one JVM do not share them. */
    public static final String NAME = "command-service";

    public static void main(String[] args) {
        application().run(args);
    }

    /** The service as it runs, alone or beside others in one JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandService.class)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=" + NAME);
    }

    /**
     * Whether everything in its store is simulated. The store itself says so, from its first event on.
     *
     * @param service as {@link #application()} started it
     */
    public static boolean isDemonstration(ApplicationContext service) {
        return service.getBean(Demonstration.class).declared();
    }
}
