package org.safar.query.casefile.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.safar.axon.store.StoreSettings;
import org.safar.axon.token.PositionToken;
import org.safar.axon.token.TokenSecret;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.Views;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseWiring {

    @Bean
    CaseShelf caseShelf(Views views, Pseudonyms pseudonyms, ObjectProvider<Clock> clock) {
        return new CaseShelf(views.reader(new CaseFileView()), pseudonyms, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    CaseAnswers caseAnswers(Pseudonyms pseudonyms) {
        return new CaseAnswers(pseudonyms);
    }

    @Bean
    Cases cases(CaseShelf shelf, CaseAnswers answers, Asides asides) {
        return new Cases(shelf, answers, asides);
    }

    @Bean
    Breaches breaches(CaseShelf shelf, CaseAnswers answers) {
        return new Breaches(shelf, answers);
    }

    /** The token of a receipt is of the same secret in both services. */
    @Bean
    Awaited awaited(Views views, StoreSettings settings) throws IOException {
        var tokens = new PositionToken(TokenSecret.in(settings.data()));
        return new Awaited(views, new CaseFileView().name(), tokens, Duration.ofSeconds(5));
    }

    @Bean
    Work work(CaseShelf shelf, CaseAnswers answers) {
        return new Work(shelf, answers, InstantSource.system());
    }
}
