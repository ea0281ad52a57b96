package org.safar.command.hub;

import org.safar.command.appender.Shell;
import org.safar.kernel.ThingKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HubWiring {

    @Bean
    Shell hubs() {
        return new Shell(ThingKind.HUB, Hub.class);
    }
}
