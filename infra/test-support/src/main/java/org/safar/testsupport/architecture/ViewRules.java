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
     * @throws IllegalArgumentException where a shared package is not there
     */
    public static ArchRule apart(String base, Set<String> shared) {
        shared.forEach(name -> AllowList.mustExist(base + "." + name));
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "are in a view",
                        type -> viewOf(base, type)
                                .filter(view -> !shared.contains(view))
                                .isPresent()))
                .should(useNoOtherView(base, shared))
                .because("a view is folded, rebuilt and dropped on its own");
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
