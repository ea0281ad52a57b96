package org.safar.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.testsupport.architecture.Classes;
import org.safar.testsupport.architecture.FeatureRules;
import org.safar.testsupport.architecture.ServiceRules;

class ArchitectureTest {
    private static final JavaClasses CLASSES = Classes.in("org.safar.command");

    /** FirstEvent writes before there is an appender. */
    private static final FeatureRules RULES = new FeatureRules(CLASSES, "org.safar.command.demonstration.FirstEvent");

    @ParameterizedTest
    @ValueSource(strings = {"victimcase", "hub", "provider", "prevention", "referral", "personlink", "tipevent"})
    void the_law_is_plain_java(String feature) {
        RULES.corePure("org.safar.command." + feature, "org.safar.kernel..", "org.safar.command.decision")
                .check(CLASSES);
    }

    @Test
    void every_feature_with_a_law_is_named_above() {
        var lawful = CLASSES.stream()
                .filter(simpleNameEndingWith("Decider"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(lawful)
                .containsExactlyInAnyOrder(
                        "org.safar.command.victimcase",
                        "org.safar.command.hub",
                        "org.safar.command.provider",
                        "org.safar.command.prevention",
                        "org.safar.command.referral",
                        "org.safar.command.personlink",
                        "org.safar.command.tipevent");
    }

    @Test
    void decisions_know_no_feature_and_no_framework() {
        RULES.corePure("org.safar.command.decision", "org.safar.kernel..").check(CLASSES);
    }

    @Test
    void axon_stays_in_the_shells_and_the_appender() {
        RULES.onlyShellsUse("org.axonframework", "org.safar.command.appender", "org.safar.command.shell")
                .check(CLASSES);
    }

    @Test
    void shells_are_hidden() {
        RULES.shellsHidden().check(CLASSES);
    }

    @Test
    void the_writing_side_does_not_know_the_reading_side() {
        ServiceRules.ownModules("org.safar", "org.safar.command", "org.safar.kernel", "org.safar.axon", "org.safar.web")
                .check(CLASSES);
    }

    @Test
    void endpoints_are_their_packages_own() {
        ServiceRules.hidden("Endpoint", "org.safar.command").check(CLASSES);
    }
}
