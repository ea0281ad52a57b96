package org.safar.query.casefile;

import org.safar.query.view.ViewReader;
import org.safar.query.view.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseFileConfiguration {

    @Bean
    CaseFileView caseFileView() {
        return new CaseFileView();
    }

    @Bean
    ViewReader<CaseFile> caseFiles(Views views, CaseFileView view) {
        return views.reader(view);
    }
}
