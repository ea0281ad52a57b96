package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.message.Lines.SUSPICION;
import static org.safar.command.message.Lines.of;
import static org.safar.command.message.Lines.read;
import static org.safar.command.message.Lines.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Reach;
import org.safar.command.hub.HubCommand.JoinHub;
import org.safar.command.tipevent.TipEventCommand.LinkVictim;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Journey.RecordExploitation;
import org.safar.command.victimcase.Journey.RecordRouteLeg;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

class MessageReaderTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");

    @Test
    void another_thing_is_named_by_its_id_or_by_the_hubs_own_reference() {
        var line = Lines.of("link-victim", "{\"victim\":%s}").replace("\"kind\":\"case\"", "\"kind\":\"tip-event\"");
        var victim = Lines.thingIds().caseOf(HubId.KZ, new Reference("KZ-2026-7"));
        var byReference = line.formatted("{\"reference\":\"KZ-2026-7\"}");
        var byId = line.formatted("\"" + victim.text() + "\"");
        for (var text : List.of(byReference, byId)) {
            var report = Lines.report(Lines.read(text));
            assertThat(report.steps()).containsExactly(new LinkVictim(PartialDate.parse("2026-03-02"), victim));
        }
        assertThat(Lines.report(Lines.read(byReference)).envelope().messageHash())
                .as("nobody can try references out on it")
                .isEqualTo(Lines.report(Lines.read(byId)).envelope().messageHash());
        for (var wrong : List.of("{}", "{\"reference\":7}", "{\"reference\":\"\"}", "{\"id\":\"x\"}", "\"x\""))
            assertThat(Lines.refusal(Lines.read(line.formatted(wrong))).pointer())
                    .startsWith("/data/victim");
    }

    @Test
    void reads_the_documented_message() {
        var report = report(read(SUSPICION));

        assertThat(report.steps())
                .containsExactly(new ReportSuspicion(DAY, ReportSource.BORDER_GUARD, new CustodianCode("KZ-MIA")));
        assertThat(report.byReference()).isTrue();
        assertThat(report.asksFirst()).isFalse();
        assertThat(report.expectedVersion()).isNull();
        assertThat(report.reach()).isEqualTo(new Reach.WholeHub());
        var envelope = report.envelope();
        assertThat(envelope.hub()).isEqualTo(HubId.KZ);
        assertThat(envelope.recordedAt()).isEqualTo(Instant.parse("2026-03-02T09:14:00Z"));
        assertThat(envelope.messageId()).isEqualTo(UUID.fromString("0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001"));
        assertThat(envelope.actor().role()).isEqualTo(ActorRole.CASE_OFFICER);
        assertThat(envelope.actor().vouchedBy()).isEqualTo(Voucher.HUB);
        assertThat(envelope.provenance()).isEqualTo(Provenance.OPERATIONAL);
        assertThat(envelope.submission()).isEqualTo(Lines.SUBMISSION);
    }

    @Test
    void gives_the_entry_its_line() {
        assertThat(read(SUSPICION).line()).isEqualTo(7);
        assertThat(read("{").line()).isEqualTo(7);
    }

    @Test
    void takes_what_is_left_out_as_not_recorded() {
        var person = (DescribePerson)
                report(read(of("describe-person", "{}"))).steps().getFirst();

        assertThat(person).isEqualTo(new DescribePerson(DAY, null, null, null, Set.of(), null, null));
    }

    @Test
    void understands_alpha_3_and_statelessness() {
        var data = "{\"citizenships\":[\"UZB\",\"stateless\"]}";
        var person = (DescribePerson)
                report(read(of("describe-person", data))).steps().getFirst();

        assertThat(person.citizenships())
                .containsExactlyInAnyOrder(new Citizenship(Country.of("UZ")), Citizenship.STATELESS);
    }

    @Test
    void keeps_a_former_region_code_as_it_was_sent() {
        var data = """
                {"leg":1,"kind":"recruitment","from":{"country":"UZ","region":"UZ-SA"},\
                "to":{"country":"KZ","region":"KZ-YUZ"},"departed":"2025-04","arrived":"2025-04"}""";
        var leg = (RecordRouteLeg)
                report(read(of("record-route-leg", data))).steps().getFirst();

        assertThat(leg.to().region().code()).isEqualTo("KZ-YUZ");
        assertThat(leg.departed()).isEqualTo(PartialDate.parse("2025-04"));
    }

    @Test
    void reads_steps_in_order_each_with_its_own_day_or_the_messages() {
        var steps = """
                "steps":[{"type":"report-suspicion","data":{"custodian":"KZ-MIA"}},\
                {"type":"record-exploitation","occurredOn":"2026-02","data":{"forms":["forced-labour"]}}]}""";
        var line = SUSPICION
                .replace("\"type\":\"report-suspicion\",\"revision\":1,", "")
                .replaceAll("\"data\":.*", steps);
        var report = report(read(line));

        assertThat(report.inSteps()).isTrue();
        assertThat(report.steps())
                .extracting(Object::getClass)
                .asList()
                .containsExactly(ReportSuspicion.class, RecordExploitation.class);
        assertThat(report.steps().get(0).occurredOn()).isEqualTo(DAY);
        assertThat(report.steps().get(1).occurredOn()).isEqualTo(PartialDate.parse("2026-02"));
    }

    @Test
    void reads_a_replacement_that_keeps_the_corrected_events_date() {
        var data = """
                {"corrects":8,"reason":"better-knowledge","replacement":{"type":"record-exploitation",\
                "data":{"forms":["forced-labour"],"sector":"A"}}}""";
        var correction =
                (CorrectRecord) report(read(of("correct-record", data))).steps().getFirst();

        assertThat(correction.corrects()).isEqualTo(8);
        assertThat(correction.replacement()).isInstanceOf(RecordExploitation.class);
        assertThat(correction.replacement().occurredOn()).isEqualTo(PartialDate.NOT_RECORDED);
    }

    @Test
    void reads_acknowledged_breaches() {
        var line = SUSPICION.replace(
                "\"provenance\"",
                "\"acknowledges\":[{\"rule\":\"screener-decides\",\"reason\":\"no-other-officer\"}],\"provenance\"");

        assertThat(report(read(line)).acknowledges())
                .containsEntry(BreachCode.SCREENER_DECIDES, AcknowledgementReason.NO_OTHER_OFFICER);
    }

    @Test
    void finds_a_case_by_its_reference_and_by_its_id() {
        var byReference = report(read(SUSPICION)).thing();
        var byId = of("close-case", "{\"reason\":\"withdrew\"}")
                .replace("\"reference\":\"KZ-2026-000123\"", "\"id\":\"" + byReference.text() + "\"");

        assertThat(byReference).isInstanceOf(CaseId.class);
        assertThat(report(read(byId)).thing()).isEqualTo(byReference);
        assertThat(report(read(byId)).byReference()).isFalse();
    }

    @Test
    void reads_an_operators_message_on_a_hub() {
        var line = of("join-hub", "{\"on\":\"2026-06-01\"}")
                .replace("\"kind\":\"case\",\"reference\":\"KZ-2026-000123\"", "\"kind\":\"hub\",\"id\":\"KZ\"")
                .replaceAll("\"actor\":\\{[^}]*},", "");
        var entry = read(line.getBytes(StandardCharsets.UTF_8), Lines.operator(HubId.KZ), Lines.platform());

        assertThat(report(entry).steps()).containsExactly(new JoinHub(DAY, PartialDate.parse("2026-06-01")));
        assertThat(report(entry).envelope().actor().vouchedBy()).isEqualTo(Voucher.EXCHANGE);
    }

    @Test
    void says_simulated_in_a_demonstration_where_the_message_says_nothing() {
        var silent = SUSPICION.replace("\"provenance\":\"operational\",", "").getBytes(StandardCharsets.UTF_8);
        var demonstration = new Platform(Lines.platform().clock(), "test", () -> true);

        assertThat(provenance(read(silent, Lines.machine(HubId.KZ), demonstration)))
                .isEqualTo(Provenance.SIMULATED);
        assertThat(provenance(read(silent, Lines.machine(HubId.KZ), Lines.platform())))
                .isEqualTo(Provenance.OPERATIONAL);
    }

    @Test
    void tells_a_provenance_that_was_said_from_one_that_was_not() {
        var silent = SUSPICION.replace("\"provenance\":\"operational\",", "");

        assertThat(report(read(SUSPICION)).saysProvenance()).isTrue();
        assertThat(report(read(silent)).saysProvenance()).isFalse();
    }

    private static Provenance provenance(Entry entry) {
        return report(entry).envelope().provenance();
    }
}
