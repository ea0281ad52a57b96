package org.safar.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What holds in command-service: the law is plain Java, frameworks stay in shells. */
public final class FeatureRules {
    private static final String COMMAND_HANDLER = "org.axonframework.commandhandling.CommandHandler";
    private static final String CONFIGURATION = "org.springframework.context.annotation.Configuration";

    /** A thin Axon aggregate: takes a report to the law and stores what the law answers. */
    private static final DescribedPredicate<JavaClass> SHELL = describe(
            "shells", type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(COMMAND_HANDLER)));

    private final DescribedPredicate<JavaClass> besideTheCore;

    /**
     * @param helpers full names of classes that help a shell, such as one that reads another thing's stream for it
     * @throws IllegalArgumentException where a helper is not among the classes: then the list is out of date
     */
    public FeatureRules(JavaClasses classes, String... helpers) {
        for (var name : helpers) {
            if (!classes.contain(name)) throw new IllegalArgumentException("there is no " + name);
        }
        var names = Set.of(helpers);
        besideTheCore = describe(
                "shells, their helpers and wiring",
                type -> SHELL.test(type) || type.isAnnotatedWith(CONFIGURATION) || names.contains(type.getName()));
    }

    /**
     * A feature's state, decider, commands, refusals.
     *
     * @param feature its package, without those below: adapters live there
     * @param words packages that hold what all features share: the published language, the shape of a decision
     */
    public ArchRule corePure(String feature, String... words) {
        var allowed = new ArrayList<>(List.of(feature));
        allowed.addAll(List.of(words));
        return AllowList.of(
                core(feature), allowed, "the law must be readable, testable and portable without any framework");
    }

    private DescribedPredicate<JavaClass> core(String feature) {
        return resideInAPackage(feature).and(describe("core", type -> !besideTheCore.test(outermost(type))));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FeatureRules::outermost).orElse(type);
    }

    /**
     * @param framework package of the framework, with those below
     * @param packages where classes may use it whatever they are; elsewhere only shells, their helpers and wiring may
     */
    public ArchRule onlyShellsUse(String framework, String... packages) {
        return noClasses()
                .that(describe(
                        "neither shell nor helper nor in " + List.of(packages),
                        type -> !besideTheCore.test(outermost(type)) && !resideInAnyOf(type, packages)))
                .should()
                .dependOnClassesThat(resideInAPackage(framework + ".."))
                .because("the framework's line is frozen: a port to the next one must stay cheap");
    }

    private static boolean resideInAnyOf(JavaClass type, String... packages) {
        for (var name : packages) if (resideInAPackage(name).test(type)) return true;
        return false;
    }

    /** Shells are nobody's business outside their package. */
    public ArchRule shellsHidden() {
        return classes()
                .that(SHELL)
                .should()
                .notBePublic()
                .because("a shell is reached by reports through the appender only");
    }
}
