package org.safar.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.AllowList;
import org.safar.testsupport.architecture.Classes;

/** The only place that knows both services; of each no more than how it is started. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.standalone");

    @Test
    void knows_of_each_service_its_front_alone() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.standalone.."),
                List.of(
                        "org.safar.standalone..",
                        "org.safar.command",
                        "org.safar.query",
                        "org.safar.simulator",
                        "org.safar.web",
                        "org.safar.axon..",
                        "org.springframework..",
                        "jakarta.servlet..",
                        "com.nimbusds.jose..",
                        "picocli"),
                "what runs beside each other must be able to run apart");
    }

    @Test
    void the_issuer_knows_no_service() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.standalone.issuer.."),
                List.of(
                        "org.safar.standalone..",
                        "org.safar.web",
                        "org.springframework..",
                        "jakarta.servlet..",
                        "com.nimbusds.jose.."),
                "in earnest it is somebody else");
    }
}
