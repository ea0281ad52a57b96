package org.safar.testsupport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Optional;
import java.util.Set;

/** What holds in query-service: any view can be thrown away without asking another. */
public final class ViewRules {
    private ViewRules() {}

    /**
     * Views do not know each other.
     *
     * @param base package below which each package is a view, except the shared ones
     * @param shared names, below the base, of packages that every view may use
     * @param readers names of packages that show what views hold: not views themselves, and no view may use them; see
     *     {@link #reading}
     * @throws IllegalArgumentException where a package that is named is not there
     */
    public static ArchRule apart(String base, Set<String> shared, String... readers) {
        var reading = Set.of(readers);
        shared.forEach(name -> AllowList.mustExist(base + "." + name));
        reading.forEach(name -> AllowList.mustExist(base + "." + name));
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "are in a view",
                        type -> viewOf(base, type)
                                .filter(view -> !shared.contains(view) && !reading.contains(view))
                                .isPresent()))
                .should(useNoOtherView(base, shared))
                .because("a view is folded, rebuilt and dropped on its own");
    }

    /**
     * What shows views reaches into them only where they are made to be read.
     *
     * @param reader name of its package below the base, with those below
     * @param packages exact names, below the base, of what it may use there beside itself
     * @throws IllegalArgumentException where a package that is named is not there
     */
    public static ArchRule reading(String base, String reader, Set<String> packages) {
        packages.forEach(name -> AllowList.mustExist(base + "." + name));
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "are in " + reader,
                        type -> viewOf(base, type).filter(reader::equals).isPresent()))
                .should(useOnly(base, reader, packages))
                .because("a view may be folded in another way tomorrow; its pages must not notice");
    }

    private static ArchCondition<JavaClass> useOnly(String base, String reader, Set<String> packages) {
        return new ArchCondition<>("use views only through " + packages) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass();
                    var view = viewOf(base, target);
                    var fine = view.isEmpty()
                            || view.get().equals(reader)
                            || packages.contains(target.getPackageName().substring(base.length() + 1));
                    if (!fine) events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useNoOtherView(String base, Set<String> shared) {
        return new ArchCondition<>("use no other view") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = viewOf(base, type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var other = viewOf(base, dependency.getTargetClass());
                    var fine = other.isEmpty() || other.equals(own) || shared.contains(other.get());
                    if (!fine) events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        };
    }

    private static Optional<String> viewOf(String base, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(base + ".")) return Optional.empty();
        return Optional.of(name.substring(base.length() + 1).split("\\.", 2)[0]);
    }
}
