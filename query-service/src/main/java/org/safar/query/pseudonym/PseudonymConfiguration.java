package org.safar.query.pseudonym;

import java.io.IOException;
import org.safar.axon.store.StoreSettings;
import org.safar.axon.token.TokenSecret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PseudonymConfiguration {

    /** Of its own, beside the tokens': whoever holds one secret has not the other. */
    @Bean
    Pseudonyms pseudonyms(StoreSettings settings) throws IOException {
        return new Pseudonyms(TokenSecret.in(settings.data(), "pseudonyms.secret"));
    }
}
