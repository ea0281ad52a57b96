package org.safar.mongo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.AllowList;
import org.safar.testsupport.architecture.Classes;

class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.mongo");

    @Test
    void views_stores_know_no_event_and_no_container() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.mongo.."),
                List.of(
                        "org.safar.mongo..",
                        "com.mongodb..",
                        "org.bson..",
                        "de.bwaldvogel.mongo..",
                        "org.axonframework.eventhandling.tokenstore..",
                        "org.axonframework.extensions.mongo..",
                        "org.axonframework.serialization..",
                        "com.fasterxml.jackson.databind..",
                        "org.slf4j"),
                "documents are kept by position, whatever they say");
    }
}
