package org.safar.axon;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.AllowList;
import org.safar.testsupport.architecture.Classes;

class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.axon");

    @Test
    void the_store_knows_the_language_and_what_it_stands_on() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.axon.."),
                List.of(
                        "org.safar.axon..",
                        "org.safar.kernel..",
                        "org.axonframework..",
                        "com.fasterxml.jackson..",
                        "com.fasterxml.uuid..",
                        "com.zaxxer.hikari..",
                        "javax.crypto..",
                        "javax.sql",
                        "io.zonky.test.db.postgres..",
                        "org.flywaydb.core..",
                        "org.postgresql..",
                        "org.slf4j",
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.core..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "org.springframework.util",
                        "org.springframework.boot.health.."),
                "the store is below both services and knows neither them nor the web");
    }

    @Test
    void how_events_are_written_depends_on_no_store_and_no_container() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.axon.json.."),
                List.of(
                        "org.safar.axon.json..",
                        "org.safar.kernel..",
                        "org.axonframework.serialization..",
                        "org.axonframework.eventhandling",
                        "org.axonframework.messaging",
                        "com.fasterxml.jackson.."),
                "the bytes of the history must outlive whatever stores them");
    }

    @Test
    void the_database_server_is_run_without_any_framework() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.axon.postgres.."),
                List.of(
                        "org.safar.axon.postgres..",
                        "io.zonky.test.db.postgres..",
                        "javax.sql",
                        "org.flywaydb.core..",
                        "org.slf4j"),
                "it starts before the services and stops after them");
    }
}
