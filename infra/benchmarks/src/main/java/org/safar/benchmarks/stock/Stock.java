package org.safar.benchmarks.stock;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Stock, running. The aggregate is the case as the command service's own feature brings it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan({"org.safar.benchmarks.stock", "org.safar.command.victimcase"})
public class Stock {

    /** Port, and the directory for a MongoDB where one is started; the database's URL from the environment, it is a secret. */
    public static void main(String[] arguments) {
        start(Integer.parseInt(arguments[0]), arguments[1], System.getenv("STOCK_JDBC_URL"));
    }

    /** @param port 0 for any that is free */
    static ConfigurableApplicationContext start(int port, String data, String url) {
        return new SpringApplicationBuilder(Stock.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "spring.config.name",
                        "stock",
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        port,
                        "spring.threads.virtual.enabled",
                        true,
                        "stock.data",
                        data,
                        "STOCK_JDBC_URL",
                        url))
                .run();
    }
}
