package org.safar.query;

import org.safar.query.casefile.Aside;
import org.safar.query.casefile.web.Asides;
import org.safar.query.kept.web.Justice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the histories of cases what proceedings did beside them. Here, since views do not know each other. */
@Configuration(proxyBeanMethods = false)
public class AsidesConfiguration {

    @Bean
    public Asides asides(Justice justice) {
        return (victim, caller) -> justice.steps(victim, caller).stream()
                .map(step -> new Aside(step.known(), step.day(), justice.told(step)))
                .toList();
    }
}
