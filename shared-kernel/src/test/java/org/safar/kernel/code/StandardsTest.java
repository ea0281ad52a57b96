package org.safar.kernel.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The code lists against HTCDS 2.0 and CTDC. The standards' own files are not ours to hand on: they are read where SAFAR_REFERENCE_DATA
 * names the folder that holds them.
 */
class StandardsTest {
    private static final Path DATA =
            Path.of(Objects.requireNonNullElse(System.getenv("SAFAR_REFERENCE_DATA"), "reference-data"));

    /** CTDC 2024's columns that hold a date, a place or a person rather than a code's yes or no. */
    private static final Set<String> NO_CODE = Set.of(
            "yearOfRegistration", "gender", "ageBroad", "traffickMonths", "citizenship", "CountryOfExploitation");

    private static final List<Mapped> ALL = Stream.of(
                    ExploitationForm.values(),
                    MeansOfControl.values(),
                    Recruiter.values(),
                    Sector.values(),
                    Sex.values(),
                    AgeBand.values(),
                    LegKind.values(),
                    Duration.values())
            .flatMap(Arrays::<Mapped>stream)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "vic_TypeOfExploitation,ExploitationForm,11",
        "vic_MethodsOfControl,MeansOfControl,16",
        "vic_ForcedLabourIndustry,Sector,21",
        "vic_RelationshipToTrafficker,Recruiter,3",
        "hte_Type,LegKind,3",
        "prs_Gender,Sex,6"
    })
    void every_value_of_htcds_is_read(String field, String list, int size) throws IOException {
        var values = htcds(field);
        values.remove("NonSpecifiedUnknown"); // not recorded, which is no code
        assertThat(values).hasSize(field.equals("prs_Gender") ? size - 1 : size);
        assertThat(read(Standard.HTCDS, list)).containsExactlyInAnyOrderElementsOf(values);
    }

    @Test
    void every_column_of_ctdc_2024_is_read_or_holds_no_code() throws IOException {
        var sample = DATA.resolve("ctdc/ctdc_global_synthetic_v2024_sample_2385rows.csv");
        assumeThat(sample).exists();
        var columns = new HashSet<String>();
        try (var lines = Files.lines(sample)) {
            columns.addAll(List.of(lines.findFirst().orElseThrow().split(",")));
        }
        assertThat(columns).hasSize(27).containsAll(NO_CODE);
        columns.removeAll(NO_CODE);
        assertThat(words(Standard.CTDC_2024)).containsAll(columns);
        assertThat(columnsNamedBy(Standard.CTDC_2024)).isSubsetOf(columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DebtBondage",
                "TakesEarnings",
                "RestrictsFinancialAccess",
                "Threats",
                "PsychologicalAbuse",
                "PhysicalAbuse",
                "SexualAbuse",
                "FalsePromises",
                "PsychoactiveSubstances",
                "RestrictsMovement",
                "RestrictsMedicalCare",
                "ExcessiveWorkingHours",
                "UsesChildren",
                "ThreatOfLawEnforcement",
                "WithholdsNecessities",
                "WithholdsDocuments",
                "Other"
            })
    void every_means_of_ctdc_2017_is_read(String means) {
        assertThat(Codes.read(MeansOfControl.class, Standard.CTDC_2017, "meansOfControl" + means))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agriculture",
                "Aquafarming",
                "Construction",
                "DomesticWork",
                "Hospitality",
                "Manufacturing",
                "MiningOrDrilling",
                "Peddling",
                "Transportation"
            })
    void every_labour_of_ctdc_2017_that_isic_knows_is_read(String labour) {
        assertThat(Codes.read(Sector.class, Standard.CTDC_2017, "typeOfLabour" + labour))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void no_word_of_a_list_means_two_codes(Standard standard) {
        for (var list : List.of(ExploitationForm.class, MeansOfControl.class, Recruiter.class, Sector.class)) {
            assertThat(Arrays.stream(list.getEnumConstants())
                            .flatMap(code -> ((Mapped) code).mapping().read(standard).stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_wider_word_is_written_but_does_not_come_back_as_the_code() {
        var abuse = MeansOfControl.PHYSICAL_ABUSE;
        assertThat(abuse.mapping().written(Standard.CTDC_2024)).contains("meansAbusePsyPhySex");
        assertThat(Codes.read(MeansOfControl.class, Standard.CTDC_2024, "meansAbusePsyPhySex"))
                .contains(MeansOfControl.ABUSE);
        assertThat(MeansOfControl.RESTRICTS_MOVEMENT.mapping().written(Standard.HTCDS))
                .contains("Other");
        assertThat(LegKind.RETURN.mapping().written(Standard.HTCDS)).isEmpty();
    }

    private static Set<String> words(Standard standard) {
        var words = new HashSet<String>();
        for (var code : ALL) words.addAll(code.mapping().read(standard));
        return words;
    }

    private static Set<String> columnsNamedBy(Standard standard) {
        var columns = new HashSet<String>();
        for (var code : ALL) {
            code.mapping()
                    .written(standard)
                    .filter(word -> word.matches("(is|means|typeOf|recruiter)[A-Z].*"))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    private static List<String> read(Standard standard, String list) {
        return ALL.stream()
                .filter(code -> code.getClass().getSimpleName().equals(list))
                .flatMap(code -> code.mapping().read(standard).stream())
                .toList();
    }

    /** The values of a picklist; the file has one field an object, with its name before its values. */
    private static Set<String> htcds(String field) throws IOException {
        var file = DATA.resolve("htcds/htcds_2.0_fields.json");
        assumeThat(file).exists();
        var values = Pattern.compile("\"name\": \"" + field + "\".*?\"values\": \\[(.*?)]", Pattern.DOTALL)
                .matcher(Files.readString(file));
        assertThat(values.find()).isTrue();
        var found = new HashSet<String>();
        for (var value : values.group(1).split(",")) found.add(value.strip().replace("\"", ""));
        return found;
    }
}
