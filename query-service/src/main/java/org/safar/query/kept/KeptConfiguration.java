package org.safar.query.kept;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    @Bean
    KeptView keptView() {
        return new KeptView();
    }
}
