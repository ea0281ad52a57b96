package org.safar.query.casefile.web;

import java.io.IOException;
import org.safar.axon.store.StoreSettings;
import org.safar.axon.token.TokenSecret;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseWiring {

    @Bean
    CaseShelf caseShelf(Views views) {
        return new CaseShelf(views.reader(new CaseFileView()));
    }

    /** Of its own, beside the tokens': whoever holds one secret has not the other. */
    @Bean
    Pseudonyms pseudonyms(StoreSettings settings) throws IOException {
        return new Pseudonyms(TokenSecret.in(settings.data(), "pseudonyms.secret"));
    }

    @Bean
    CaseAnswers caseAnswers(Pseudonyms pseudonyms) {
        return new CaseAnswers(pseudonyms);
    }

    @Bean
    Cases cases(CaseShelf shelf, CaseAnswers answers) {
        return new Cases(shelf, answers);
    }
}
