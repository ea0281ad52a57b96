package org.safar.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the door does once a request has reached Spring MVC. */
@Configuration(proxyBeanMethods = false)
class DoorRoutes implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RouteGuard());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    /** Stops the start of a service that has a route without a rule. */
    @Bean
    SmartInitializingSingleton everyRouteHasARule(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return () -> mappings.stream().forEach(RouteRules::assertEveryRouteHasARule);
    }

    /** Behind the sign-in, so that a stranger learns nothing of limits. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ObjectProvider<StreamingRoutes> streaming, ProblemWriter problems) {
        return new FilterRegistrationBean<>(new BodyLimit(streaming.getIfAvailable(StreamingRoutes::new), problems));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return ContainerProblems.customizer();
    }
}
