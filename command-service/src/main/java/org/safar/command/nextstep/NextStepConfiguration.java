package org.safar.command.nextstep;

import org.safar.axon.store.EventLog;
import org.safar.command.appender.StoredHistories;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.Platform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NextStepConfiguration {

    @Bean
    Foresight foresight(EventLog log, MessageRegistry registry, Platform platform) {
        return new Foresight(new StoredHistories(log), new NextSteps(registry), platform);
    }
}
