package org.safar.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that a rule looks at. */
public final class Classes {
    private Classes() {}

    /**
     * The classes of the product, without tests, in these packages and below.
     *
     * @throws IllegalArgumentException where a package holds no class: a rule about nothing is always kept
     */
    public static JavaClasses in(String... packages) {
        var importer = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        var classes = importer.importPackages(packages);
        for (var name : packages) {
            if (!classes.containPackage(name)) throw new IllegalArgumentException("no class in " + name);
        }
        return classes;
    }
}
