package org.safar.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Locations;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** What some classes may use. Everything else is refused. */
public final class AllowList {
    private static final DescribedPredicate<JavaClass> PRIMITIVE = DescribedPredicate.describe(
            "primitives", type -> type.getBaseComponentType().isPrimitive());

    private AllowList() {}

    /**
     * @param who the classes it is about; a rule that finds none is broken
     * @param packages that they may use beside the JDK's {@code java..} and JSpecify, in ArchUnit's notation: {@code org.x} for one
     *     package, {@code org.x..} with those below
     * @param why shown to whoever breaks it
     * @throws IllegalArgumentException where an allowed package is nowhere on the class path: then the list is out of date
     */
    public static ArchRule of(DescribedPredicate<JavaClass> who, List<String> packages, String why) {
        packages.forEach(AllowList::mustExist);
        var all = Stream.concat(Stream.of("java..", "org.jspecify.annotations.."), packages.stream())
                .toArray(String[]::new);
        return classes()
                .that(who)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(all).or(PRIMITIVE))
                .because(why);
    }

    /**
     * Checks the rule of {@link #of}, and that the list is no longer than it must be: without any one of its entries it refuses
     * something. So it is seen to bite, and an entry that nobody needs any more goes.
     *
     * @throws AssertionError names what is used beside the list, or an entry that is not used
     */
    public static void check(
            JavaClasses classes, DescribedPredicate<JavaClass> who, List<String> packages, String why) {
        of(who, packages, why).check(classes);
        for (var entry : packages) {
            var others = packages.stream().filter(other -> !other.equals(entry)).toList();
            if (!of(who, others, why).evaluate(classes).hasViolation()) {
                throw new AssertionError("an allow-list names " + entry + ", which nobody uses");
            }
        }
    }

    /** A list that names what is not there is out of date. */
    static void mustExist(String pattern) {
        var name = pattern.endsWith("..") ? pattern.substring(0, pattern.length() - 2) : pattern;
        if (Locations.ofPackage(name).isEmpty()) {
            throw new IllegalArgumentException("an allow-list names " + pattern + ", which is not on the class path");
        }
    }
}
