package org.safar.query.personlink;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonLinkConfiguration {

    @Bean
    PersonLinkView personLinkView() {
        return new PersonLinkView();
    }
}
