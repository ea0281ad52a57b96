package org.safar.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.kernel.BreachCode;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;

/** Every code list of the kernel, found on the class path so that a new one cannot be forgotten. */
class CodeListsTest {
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Set<Class<?>> SPELLED_BY_A_STANDARD =
            Set.of(AgeBand.class, Sector.class, HubId.class, Currency.class, HubZone.class);

    @ParameterizedTest
    @MethodSource("lists")
    void has_each_code_once(Class<?> list) {
        assertThat(constants(list)).extracting(Code::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void spells_its_codes_in_kebab_case(Class<?> list) {
        if (SPELLED_BY_A_STANDARD.contains(list)) return;
        assertThat(constants(list)).extracting(Code::code).allMatch(KEBAB.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void finds_each_constant_by_its_code(Class<?> list) {
        assertThat(constants(list))
                .allSatisfy(value -> assertThat(find(list, value.code())).containsSame(value));
    }

    @Test
    void finds_nothing_by_a_java_name_or_another_case() {
        assertThat(Codes.find(ExploitationForm.class, "FORCED_LABOUR")).isEmpty();
        assertThat(Codes.find(ExploitationForm.class, "Forced-Labour")).isEmpty();
        assertThat(Codes.find(Sector.class, "f")).isEmpty();
    }

    @Test
    void has_the_codes_that_hubs_already_write() {
        assertThat(Codes.find(ExploitationForm.class, "forced-labour")).contains(ExploitationForm.FORCED_LABOUR);
        assertThat(Codes.find(MeansOfControl.class, "withholds-documents")).isPresent();
        assertThat(Codes.find(MeansOfControl.class, "takes-earnings")).isPresent();
        assertThat(Codes.find(Indicator.class, "debt-bondage")).isPresent();
        assertThat(Codes.find(Recruiter.class, "acquaintance")).isPresent();
        assertThat(Codes.find(ReportSource.class, "border-guard")).isPresent();
        assertThat(constants(Sex.class)).extracting(Code::code).containsExactly("female", "male", "other");
        assertThat(constants(AgeBand.class))
                .extracting(Code::code)
                .containsExactly("0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+");
    }

    @Test
    void the_age_bands_cover_every_age_once() {
        for (var age = 0; age <= 130; age++) {
            assertThat(AgeBand.of(age).minor()).as("a child at " + age).isEqualTo(age < 18);
        }
    }

    static Stream<Class<?>> lists() throws IOException, URISyntaxException {
        var codePackage = Path.of(Codes.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/safar/kernel/code");
        try (var files = Files.list(codePackage)) {
            var found = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> load("org.safar.kernel.code." + name.replace(".class", "")))
                    .filter(Class::isEnum)
                    .filter(Code.class::isAssignableFrom)
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            return Stream.concat(found.stream(), Stream.of(RefusalCode.class, BreachCode.class, HubId.class));
        }
    }

    @Test
    void the_lists_are_really_found() throws IOException, URISyntaxException {
        assertThat(lists()).hasSizeGreaterThan(25).contains(Sex.class, Sector.class);
    }

    private static Stream<Code> constantsOf(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(Code.class::cast);
    }

    private static List<Code> constants(Class<?> list) {
        return constantsOf(list).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Object> find(Class<?> list, String code) {
        return (Optional<Object>) Codes.find((Class) list, code);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
