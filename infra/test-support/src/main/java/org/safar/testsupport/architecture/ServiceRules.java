package org.safar.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What holds in both services and in what they share. */
public final class ServiceRules {
    private ServiceRules() {}

    /**
     * Of our own modules only these: so command-service never sees query-service, and the other way round.
     *
     * @param root base package of all modules
     * @param module the module's package
     * @param others packages of the modules it may use
     */
    public static ArchRule ownModules(String root, String module, String... others) {
        var allowed = Stream.concat(Stream.of(module), Stream.of(others))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return classes()
                .that(resideInAPackage(module + ".."))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of others or in " + List.of(allowed),
                        (JavaClass type) -> !resideInAPackage(root + "..").test(type)
                                || resideInAnyPackage(allowed).test(type)))
                .because("the services share the published language and the store, nothing else");
    }

    /**
     * @param suffix of the names of classes that belong to their package alone, as {@code Endpoint}
     * @param base where
     * @param except packages that offer such classes to others
     */
    public static ArchRule hidden(String suffix, String base, String... except) {
        return classes()
                .that(resideInAPackage(base + ".."))
                .and(describe(
                        "not offered",
                        (JavaClass type) -> except.length == 0
                                || !resideInAnyPackage(except).test(type)))
                .and()
                .haveSimpleNameEndingWith(suffix)
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .because("what others do not see they do not come to need");
    }
}
