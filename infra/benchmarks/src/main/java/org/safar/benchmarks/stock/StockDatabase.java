package org.safar.benchmarks.stock;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/** JPA by Hibernate over a pool of ten, which are Spring Boot's defaults, with the tables that Axon's entities describe. */
@Configuration(proxyBeanMethods = false)
class StockDatabase {

    @Bean
    HikariDataSource database(Environment environment) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(environment.getRequiredProperty("STOCK_JDBC_URL"));
        return pool;
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entities(DataSource database) {
        var entities = new LocalContainerEntityManagerFactoryBean();
        entities.setDataSource(database);
        entities.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        entities.setPackagesToScan(
                "org.axonframework.eventsourcing.eventstore.jpa", "org.axonframework.eventhandling.tokenstore.jpa");
        entities.setJpaPropertyMap(
                Map.of("hibernate.hbm2ddl.auto", "update", "hibernate.dialect", ByteaDialect.class.getName()));
        return entities;
    }

    @Bean
    PlatformTransactionManager transactions(EntityManagerFactory entities) {
        return new JpaTransactionManager(entities);
    }
}
