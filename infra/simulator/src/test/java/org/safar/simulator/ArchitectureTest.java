package org.safar.simulator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.AllowList;
import org.safar.testsupport.architecture.Classes;

/** A hub's machine. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.simulator");

    @Test
    void a_hubs_machine_knows_the_published_language_and_no_service() {
        AllowList.check(
                CLASSES,
                resideInAPackage("org.safar.simulator.."),
                List.of("javax.crypto..", "org.safar.simulator..", "org.safar.kernel..", "picocli"),
                "a hub builds its own from what is published");
    }
}
