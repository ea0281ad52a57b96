package org.safar.query.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Words, languages and frames of all pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Texts messageSource() {
        return Texts.onClassPath();
    }

    /** Under the name that Spring looks for. */
    @Bean
    Languages localeResolver(Texts texts) {
        return new Languages(texts.languages());
    }

    @Bean
    Frames frames(Sections sections, Languages languages, Texts texts) {
        return new Frames(sections, languages, texts);
    }

    @Bean
    PageProblems pageProblems(Frames frames) {
        return new PageProblems(frames);
    }

    @Bean
    WebMvcConfigurer rememberingLanguages(Languages languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(languages);
            }
        };
    }
}
