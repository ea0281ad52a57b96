package org.safar.benchmarks.stock;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.jpa.SQLErrorCodesResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.safar.axon.json.EventTypeSerializer;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.command.decision.HubBook;
import org.safar.command.decision.Report;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.casefacts.CaseFactsView;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon as its configuration API is documented: the JPA configuration, the aggregate, a tracking processor with the views. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class StockAxon {
    static final String PROCESSOR = "views";
    static final List<View<?>> VIEWS = List.of(new CaseFileView(), new CaseFactsView(), new HubFeedView());

    /** One is the default. */
    private static final int BATCH = 500;

    @Bean
    StockHubs hubs() {
        return new StockHubs();
    }

    /** Found as the query service finds its own. */
    @Bean(destroyMethod = "close")
    MongoHandle views(Environment settings) {
        return MongoServers.open(new MongoSettings(
                null, Path.of(settings.getRequiredProperty("stock.data")), settings.getProperty("PATH", "")));
    }

    @Bean
    Books books(HubBook hubs) {
        return Books.ofHubs(hubs);
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    Configuration axon(
            EntityManagerFactory entities,
            PlatformTransactionManager transactions,
            DataSource database,
            Shell victimCases,
            Books books,
            MongoHandle views)
            throws SQLException {
        var errors = new SQLErrorCodesResolver(database);
        var configurer = DefaultConfigurer.jpaConfiguration(
                        new SimpleEntityManagerProvider(SharedEntityManagerCreator.createSharedEntityManager(entities)),
                        new SpringTransactionManager(transactions))
                .configureSerializer(_ -> JacksonSerializer.defaultSerializer())
                .configureEventSerializer(_ -> new EventTypeSerializer())
                .registerComponent(PersistenceExceptionResolver.class, _ -> errors)
                .registerComponent(Books.class, _ -> books)
                .configureAggregate(aggregate(victimCases.aggregate()));
        handleEvents(configurer, views);
        return configurer.buildConfiguration();
    }

    @SuppressWarnings("deprecation") // VersionedAggregateIdentifier: what Axon 4's target resolver returns
    private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> command -> new VersionedAggregateIdentifier(
                        ((Report) command.getPayload()).thing().text(), null));
    }

    private static void handleEvents(Configurer configurer, MongoHandle views) {
        configurer.eventProcessing(processing -> {
            processing.usingTrackingEventProcessors();
            processing.registerTrackingEventProcessorConfiguration(
                    _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                            .andBatchSize(BATCH)
                            .andAutoStart(false));
            processing.byDefaultAssignTo(PROCESSOR);
            for (var view : VIEWS) processing.registerEventHandler(_ -> handler(view, views));
        });
    }

    private static <D> StockView<D> handler(View<D> view, MongoHandle views) {
        return new StockView<>(view, views.database().getCollection(view.name()));
    }
}
