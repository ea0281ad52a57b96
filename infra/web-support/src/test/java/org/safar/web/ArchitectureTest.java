package org.safar.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.AllowList;
import org.safar.testsupport.architecture.Classes;

class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.web");

    @Test
    void the_door_knows_who_calls_and_no_store() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.web.."),
                List.of(
                        "org.safar.web..",
                        "org.safar.kernel..",
                        "org.springframework..",
                        "jakarta.servlet..",
                        "org.apache.catalina..",
                        "com.fasterxml.jackson.annotation",
                        "tools.jackson.databind..",
                        "org.slf4j"),
                "what both services share of the web must not carry what one of them is about");
    }
}
