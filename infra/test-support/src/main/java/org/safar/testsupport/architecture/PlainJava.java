package org.safar.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Parts that others can compile without us: the published language, the figures, a hub's machine. */
public final class PlainJava {
    private PlainJava() {}

    /**
     * @param base the part's package; with those below it, it may use itself
     * @param others what it may use besides
     */
    public static ArchRule in(String base, String... others) {
        var allowed = new ArrayList<>(List.of(base + ".."));
        allowed.addAll(List.of(others));
        return AllowList.of(
                resideInAPackage(base + ".."), allowed, "a hub or a verifier outside must be able to take it as it is");
    }
}
