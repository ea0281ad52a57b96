package org.safar.axon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.kernel.ActorId;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/** What an older build stored is read as if it had been written today. */
class OldGoldenEventTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern FILE = Pattern.compile("([a-z.-]+)\\.r(\\d+)\\.json");
    private static final ActorId OFFICER = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final PersonScreened SCREENED = new PersonScreened(
            DAY,
            new IndicatorList("KZ-2024"),
            Set.of(Indicator.WITHHOLDS_DOCUMENTS, Indicator.DEBT_BONDAGE, Indicator.NO_PAY),
            OFFICER,
            ScreeningResult.INDICATORS_FOUND);

    private final ObjectMapper mapper = EventJson.mapper();

    /** @param revision older than today's */
    private record Stored(String name, int revision, Path file) {}

    static List<Stored> older() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(OldGoldenEventTest::stored)
                    .filter(stored -> stored.revision() < Revisions.today(stored.name()))
                    .toList();
        }
    }

    private static Stored stored(Path file) {
        var name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalStateException(file + " is no golden file");
        return new Stored(name.group(1), Integer.parseInt(name.group(2)), file);
    }

    @ParameterizedTest
    @MethodSource("older")
    void every_older_revision_is_lifted_to_todays(Stored old) throws IOException {
        var data = (ObjectNode) mapper.readTree(Files.readString(old.file()));
        var lifted = Revisions.lift(old.name(), old.revision(), data).orElseThrow();
        var type = EventCatalogue.all().get(old.name());
        assertThat(mapper.treeToValue(lifted, type)).isInstanceOf(type);
    }

    @Test
    void a_screening_of_the_first_revision_says_by_its_indicators_what_came_of_it() throws IOException {
        var stored = Files.readString(GOLDEN.resolve("case.person-screened.r1.json"));
        assertThat(lifted(stored)).isEqualTo(SCREENED);
        var none = "{\"occurredOn\":\"2026-03-02\",\"indicatorList\":\"KZ-2024\",\"screener\":\"" + OFFICER.value()
                + "\"}";
        assertThat(lifted(none).result()).isEqualTo(ScreeningResult.NONE_FOUND);
    }

    @Test
    void an_older_revision_inside_a_correction_is_lifted_as_well() throws IOException {
        var stored =
                Files.readString(GOLDEN.resolve("case.person-screened.r1.json")).strip();
        var correction = correction(1, stored);
        assertThat(mapper.readValue(correction, RecordCorrected.class))
                .isEqualTo(new RecordCorrected(DAY, 2, SCREENED, CorrectionReason.BETTER_KNOWLEDGE));
    }

    @Test
    void inside_a_correction_a_revision_that_nobody_lifts_is_an_error() throws IOException {
        var stored =
                Files.readString(GOLDEN.resolve("case.person-screened.r1.json")).strip();
        for (var revision : List.of(0, 3)) {
            assertThatThrownBy(() -> mapper.readValue(correction(revision, stored), RecordCorrected.class))
                    .isInstanceOf(JsonProcessingException.class)
                    .hasMessageContaining("no such revision");
        }
    }

    private PersonScreened lifted(String stored) throws IOException {
        var data = (ObjectNode) mapper.readTree(stored);
        var lifted = Revisions.lift("case.person-screened", 1, data).orElseThrow();
        return mapper.treeToValue(lifted, PersonScreened.class);
    }

    private static String correction(int revision, String data) {
        return "{\"occurredOn\":\"2026-03-02\",\"corrects\":2,\"replacement\":{\"type\":\"case.person-screened\",\"revision\":"
                + revision + ",\"data\":" + data + "},\"reason\":\"better-knowledge\"}";
    }
}
