package org.safar.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.axon.token.PositionToken;
import org.safar.command.appender.Appender;
import org.safar.command.message.Lines;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.command.receipt.Summary;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Journey.RecordExploitation;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Duration;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

class Ctdc2024IntakeTest {
    private static final String HEADER = String.join(",", Ctdc2024Row.COLUMNS) + "\n";
    private static final String ROW =
            "2019,Woman,30--38,13--24 (1-2 yrs),UZB,KAZ,1,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0\n";
    private static final SubmissionId SUBMISSION = new SubmissionId(HubId.KZ, new UUID(0x4000L, 2));
    private static final CustodianCode CUSTODIAN = new CustodianCode("KZ-CTDC");

    @TempDir
    Path folder;

    private final MemoryAppender appender = new MemoryAppender();
    private final Ctdc2024Intake intake = new Ctdc2024Intake(new RowReports(Lines.thingIds(), Lines.platform()));

    @Test
    void reads_a_row_as_report_person_and_exploitation() throws IOException {
        take(HEADER + ROW);
        var report = appender.reports().getFirst();
        var year = PartialDate.parse("2019");

        assertThat(report.steps())
                .containsExactly(
                        new ReportSuspicion(year, null, CUSTODIAN),
                        new DescribePerson(
                                year,
                                Sex.FEMALE,
                                AgeBand.FROM_30,
                                null,
                                Set.of(new Citizenship(Country.of("UZ"))),
                                null,
                                null),
                        new RecordExploitation(
                                year,
                                Set.of(ExploitationForm.FORCED_LABOUR),
                                Sector.A,
                                PartialDate.NOT_RECORDED,
                                PartialDate.NOT_RECORDED,
                                Set.of(MeansOfControl.DEBT_OR_EARNINGS, MeansOfControl.WITHHOLDS_DOCUMENTS),
                                Recruiter.FRIEND,
                                Duration.ONE_TO_TWO_YEARS,
                                Country.of("KZ")));
        assertThat(report.envelope().provenance()).isEqualTo(Provenance.SYNTHETIC);
    }

    @Test
    void records_nothing_where_the_row_is_silent() throws IOException {
        take(HEADER + ",,,,KAZ" + ",".repeat(22) + "\n");

        var exploitation =
                (RecordExploitation) appender.reports().getFirst().steps().get(2);
        assertThat(exploitation.occurredOn().recorded()).isFalse();
        assertThat(exploitation.forms()).isEmpty();
        assertThat(exploitation.foundIn()).isNull();
    }

    @Test
    void does_not_choose_among_several_sectors_or_recruiters() throws IOException {
        take(HEADER + ROW.replace("1,0,0,1,0,0,0,0,0,0,1,0,0", "1,0,0,1,1,0,0,0,0,1,1,0,0"));

        var exploitation =
                (RecordExploitation) appender.reports().getFirst().steps().get(2);
        assertThat(exploitation.sector()).isNull();
        assertThat(exploitation.recruiter()).isNull();
    }

    @Test
    void gives_each_repetition_of_a_row_its_own_case_and_all_of_them_the_same_again() throws IOException {
        var file = HEADER + ROW + ROW + ROW.replace("2019", "2020");

        assertThat(take(file)).isEqualTo(new Summary(SUBMISSION, 3, 3, 0, 0, 0, 0));
        assertThat(appender.reports()).extracting(report -> report.thing()).doesNotHaveDuplicates();
        assertThat(take(file)).isEqualTo(new Summary(SUBMISSION, 3, 0, 0, 3, 0, 0));
    }

    @Test
    void refuses_a_row_that_does_not_touch_the_hubs_country() throws IOException {
        take(HEADER + ROW.replace("UZB,KAZ", "UZB,RUS"));

        assertThat(receipts().getFirst()).contains("\"line\":2", "\"code\":\"outside-hub\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Woman, Female, unknown-code, /gender",
        "2019, 19, invalid-date, /yearOfRegistration",
        "UZB, UZX, unknown-country, /citizenship",
        "30--38, 31--38, unknown-code, /ageBroad",
        "'KAZ,1', 'KAZ,yes', unknown-code, /meansDebtBondageEarnings",
        "'KAZ,1', 'KAZ', malformed-row, ",
        "'UZB', '\"UZB', malformed-row, ",
    })
    void says_which_line_and_column_is_wrong(String part, String instead, String code, String pointer)
            throws IOException {
        take(HEADER + ROW + ROW.replace(part, instead));

        assertThat(receipts().get(0)).contains("\"line\":2", "accepted");
        assertThat(receipts().get(1)).contains("\"line\":3", "\"code\":\"" + code + "\"");
        if (pointer != null) assertThat(receipts().get(1)).contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource({"gender, sex", "'gender,', ''", "recruiterRelationOther, 'recruiterRelationOther,more'"})
    void refuses_a_file_with_another_header(String part, String instead) {
        assertThatThrownBy(() -> take(HEADER.replace(part, instead) + ROW)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> take("")).isInstanceOf(Malformed.class);
        assertThat(appender.entries()).isEmpty();
    }

    @Test
    void stores_nothing_in_a_dry_run() throws IOException {
        var summary =
                take(new ByteArrayInputStream((HEADER + ROW + "x\n").getBytes(StandardCharsets.UTF_8)), new DryRun());

        assertThat(summary).isEqualTo(new Summary(SUBMISSION, 2, 1, 0, 0, 0, 1));
        assertThat(appender.entries()).isEmpty();
    }

    @Test
    void imports_the_published_sample() throws IOException {
        var sample = sample();
        Assumptions.assumeTrue(sample.isPresent(), "SAFAR_REFERENCE_DATA names no folder with CTDC's sample");
        try (var first = Files.newInputStream(sample.get());
                var again = Files.newInputStream(sample.get())) {
            assertThat(take(first, appender)).isEqualTo(new Summary(SUBMISSION, 2_385, 25, 0, 0, 0, 2_360));
            assertThat(take(again, appender)).isEqualTo(new Summary(SUBMISSION, 2_385, 0, 0, 25, 0, 2_360));
        }
    }

    /** In the folder of reference data, which is no part of the sources. */
    private static Optional<Path> sample() {
        return Optional.ofNullable(System.getenv("SAFAR_REFERENCE_DATA"))
                .map(folder -> Path.of(folder, "ctdc", "ctdc_global_synthetic_v2024_sample_2385rows.csv"))
                .filter(Files::exists);
    }

    private Summary take(String file) throws IOException {
        return take(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), appender);
    }

    private Summary take(InputStream input, Appender into) throws IOException {
        var what = new RowReports.Import(
                SUBMISSION, Lines.machine(HubId.KZ), CUSTODIAN, Ctdc2024Intake.PROFILE, Provenance.SYNTHETIC);
        try (var writer = spool().open(SUBMISSION)) {
            return intake.take(what, input, writer, into);
        }
    }

    private List<String> receipts() {
        try (var lines = spool().read(SUBMISSION).orElseThrow()) {
            return lines.toList();
        }
    }

    private ReceiptSpool spool() {
        return new ReceiptSpool(folder, new ReceiptJson(new PositionToken(new byte[32])));
    }
}
