package org.safar.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule refuses its offending sample and lets the decent one pass. */
class RulesBiteTest {
    private static final String SAMPLE = "org.safar.testsupport.architecture.sample";
    private static final String LAW = SAMPLE + ".law";
    private static final String LAWLESS = SAMPLE + ".lawless";
    private static final String VIEWS = SAMPLE + ".views";
    private static final String AXON = "org.axonframework";

    private static final FeatureRules RULES = new FeatureRules(sample(SAMPLE));

    private static JavaClasses sample(String name) {
        return new ClassFileImporter().importPackages(name);
    }

    private static void passes(ArchRule rule, String sample) {
        assertThatCode(() -> rule.check(sample(sample))).doesNotThrowAnyException();
    }

    private static void bites(ArchRule rule, String sample, String offender) {
        assertThatThrownBy(() -> rule.check(sample(sample)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }

    @Test
    void a_core_that_knows_a_framework_is_refused() {
        passes(RULES.corePure(LAW), LAW);
        bites(RULES.corePure(LAWLESS), LAWLESS, "NapDecider");
    }

    @Test
    void a_framework_outside_shells_is_refused() {
        passes(RULES.onlyShellsUse(AXON), LAW);
        bites(RULES.onlyShellsUse(AXON), LAWLESS, "NapDecider");
        passes(RULES.onlyShellsUse(AXON, LAWLESS), SAMPLE);
    }

    @Test
    void a_helper_of_a_shell_is_named() {
        var nap = LAWLESS + ".NapDecider";
        passes(new FeatureRules(sample(LAWLESS), nap).onlyShellsUse(AXON, LAW), SAMPLE);
        assertThatThrownBy(() -> new FeatureRules(sample(LAW), nap)).hasMessageContaining("NapDecider");
    }

    @Test
    void a_public_shell_is_refused() {
        passes(RULES.shellsHidden(), LAW);
        bites(RULES.shellsHidden(), LAWLESS, "Napper");
    }

    @Test
    void a_library_in_plain_java_is_refused() {
        passes(PlainJava.in(SAMPLE + ".service"), SAMPLE + ".service");
        bites(PlainJava.in(LAW), LAW, "CommandHandler");
        passes(PlainJava.in(LAW, AXON + ".."), LAW);
    }

    @Test
    void a_service_that_leans_on_the_other_is_refused() {
        var command = SAMPLE + ".service.command";
        bites(ServiceRules.ownModules(SAMPLE, command), command, "Answers");
        passes(ServiceRules.ownModules(SAMPLE, command, SAMPLE + ".service.query"), command);
    }

    @Test
    void a_view_that_leans_on_another_is_refused() {
        bites(ViewRules.apart(VIEWS, Set.of("shared")), VIEWS, "BoardEndpoint");
        passes(ViewRules.apart(VIEWS, Set.of("shared", "routes")), VIEWS);
        bites(ViewRules.apart(VIEWS, Set.of()), VIEWS + ".routes", "Engine");
    }

    @Test
    void a_page_that_reaches_where_it_must_not_is_refused() {
        bites(ViewRules.apart(VIEWS, Set.of("shared", "board")), VIEWS, "RoutesPage");
        passes(ViewRules.apart(VIEWS, Set.of("shared", "board"), "page"), VIEWS);
        passes(ViewRules.reading(VIEWS, "page", Set.of("routes")), VIEWS);
        bites(ViewRules.reading(VIEWS, "page", Set.of("shared")), VIEWS, "RoutesPage");
        bites(ViewRules.apart(VIEWS, Set.of("shared"), "routes"), VIEWS, "BoardEndpoint");
    }

    @Test
    void a_public_endpoint_is_refused() {
        bites(ServiceRules.hidden("Endpoint", VIEWS), VIEWS, "BoardEndpoint");
        passes(ServiceRules.hidden("Decider", LAW), LAW);
    }

    @Test
    void a_list_of_what_is_not_there_is_refused() {
        assertThatThrownBy(() -> AllowList.of(resideInAPackage(LAW), List.of("org.safar.nowhere.."), "it is gone"))
                .hasMessageContaining("org.safar.nowhere");
        assertThatThrownBy(() -> ViewRules.apart(VIEWS, Set.of("gone"))).hasMessageContaining("gone");
    }

    @Test
    void a_list_that_allows_too_little_or_too_much_is_refused() {
        var law = resideInAPackage(LAW);
        AllowList.check(sample(LAW), law, List.of(LAW, AXON + ".."), "a test");
        assertThatThrownBy(() -> AllowList.check(sample(LAW), law, List.of(LAW), "a test"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CommandHandler");
        assertThatThrownBy(() ->
                        AllowList.check(sample(LAW), law, List.of(LAW, AXON + "..", "org.safar.kernel"), "a test"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.safar.kernel, which nobody uses");
    }

    @Test
    void a_rule_about_nothing_is_refused() {
        bites(PlainJava.in(SAMPLE + ".views.shared"), LAW, "failed to check any classes");
        bites(ViewRules.apart(SAMPLE + ".views.routes", Set.of()), VIEWS, "failed to check any classes");
        bites(ServiceRules.hidden("Endpoint", LAW), LAW, "failed to check any classes");
        assertThatThrownBy(() -> Classes.in("org.safar.nowhere")).hasMessageContaining("no class in org.safar.nowhere");
    }
}
