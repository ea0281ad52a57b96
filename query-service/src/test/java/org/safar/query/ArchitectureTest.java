package org.safar.query;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.Classes;
import org.safar.testsupport.architecture.FeatureRules;
import org.safar.testsupport.architecture.ServiceRules;
import org.safar.testsupport.architecture.ViewRules;

class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.query");

    @Test
    void views_do_not_know_each_other() {
        ViewRules.apart("org.safar.query", Set.of("view", "pseudonym", "entitlement"), "page")
                .check(CLASSES);
    }

    @Test
    void pages_read_views_only_where_views_answer() {
        ViewRules.reading(
                        "org.safar.query",
                        "page",
                        Set.of(
                                "figures",
                                "casefile.web",
                                "hubfeed.web",
                                "kept.web",
                                "referral.web",
                                "view",
                                "view.web"))
                .check(CLASSES);
    }

    @Test
    void axon_stays_in_the_view_engine() {
        new FeatureRules(CLASSES)
                .onlyShellsUse("org.axonframework", "org.safar.query.view")
                .check(CLASSES);
    }

    @Test
    void the_reading_side_does_not_know_the_writing_side() {
        ServiceRules.ownModules(
                        "org.safar",
                        "org.safar.query",
                        "org.safar.kernel",
                        "org.safar.axon",
                        "org.safar.mongo",
                        "org.safar.figures",
                        "org.safar.web")
                .check(CLASSES);
    }

    @Test
    void endpoints_and_projectors_are_their_packages_own() {
        ServiceRules.hidden("Endpoint", "org.safar.query").check(CLASSES);
        ServiceRules.hidden("Projector", "org.safar.query").check(CLASSES);
    }
}
