package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.kernel.BreachCode;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.AssistanceRefusal;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.Duration;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.code.StayRefusal;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.victimcase.MobilityStage;
import org.safar.kernel.victimcase.ProtectionStage;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.casefile.Identification;
import org.safar.query.casefile.Standing;

/** English is enough: that the other languages say the same is a test of all texts. */
class CaseWordsTest {
    private static final Map<String, Code[]> LISTS = Map.ofEntries(
            Map.entry("source", ReportSource.values()),
            Map.entry("custodian-kind", CustodianKind.values()),
            Map.entry("identification", Identification.values()),
            Map.entry("standing", Standing.values()),
            Map.entry("provenance", Provenance.values()),
            Map.entry("sex", Sex.values()),
            Map.entry("answer", Answer.values()),
            Map.entry("sector", Sector.values()),
            Map.entry("means", MeansOfControl.values()),
            Map.entry("recruiter", Recruiter.values()),
            Map.entry("duration", Duration.values()),
            Map.entry("leg-kind", LegKind.values()),
            Map.entry("confidence", Confidence.values()),
            Map.entry("indicator", Indicator.values()),
            Map.entry("grounds", PresumptionGrounds.values()),
            Map.entry("act", PalermoAct.values()),
            Map.entry("palermo-means", PalermoMeans.values()),
            Map.entry("protection", ProtectionStage.values()),
            Map.entry("mobility", MobilityStage.values()),
            Map.entry("service", Service.values()),
            Map.entry("situation", ReintegrationSituation.values()),
            Map.entry("stay-basis", StayBasis.values()),
            Map.entry("return-side", ReturnSide.values()),
            Map.entry("risk", RiskLevel.values()),
            Map.entry("receiver", Receiver.values()),
            Map.entry("matter", LegalMatter.values()),
            Map.entry("compensation-source", CompensationSource.values()),
            Map.entry("share", CompensationShare.values()),
            Map.entry("offence", PenalisedFor.values()),
            Map.entry("penalty", Penalty.values()),
            Map.entry("screening-result", ScreeningResult.values()),
            Map.entry("review-outcome", ReviewOutcome.values()),
            Map.entry("review-requester", ReviewRequester.values()),
            Map.entry("consent-scope", ConsentScope.values()),
            Map.entry("consent-purpose", ConsentPurpose.values()),
            Map.entry("guardian", GuardianKind.values()),
            Map.entry("safety-ground", SafetyGround.values()),
            Map.entry("transfer-field", TransferField.values()),
            Map.entry("language", Language.values()),
            Map.entry("breach", BreachCode.values()),
            Map.entry("deadline", Deadline.values()),
            Map.entry("acknowledgement", AcknowledgementReason.values()),
            Map.entry("authority", Authority.values()),
            Map.entry("actor-role", ActorRole.values()),
            Map.entry("voucher", Voucher.values()));
    private static final Stream<Code[]> REASONS = Stream.of(
            CorrectionReason.values(),
            ClosingReason.values(),
            ReopeningReason.values(),
            VoidReason.values(),
            RevocationReason.values(),
            LeavingReason.values(),
            NotConfirmedReason.values(),
            ReflectionEnd.values(),
            ShelterLeaving.values(),
            AssistanceRefusal.values(),
            AssistanceEnd.values(),
            StayRefusal.values(),
            ReturnCancellation.values());

    @Test
    void every_code_has_its_word_and_every_word_its_code() throws IOException {
        var expected = new TreeSet<String>();
        LISTS.forEach((list, codes) -> add(expected, list, codes));
        REASONS.forEach(codes -> add(expected, "reason", codes));
        var said = new TreeSet<>(keys("codes"));
        keys("tracks").stream().filter(key -> key.startsWith("code.")).forEach(said::add);
        assertThat(said).containsExactlyElementsOf(expected);
    }

    @Test
    void every_event_of_a_case_has_its_words() throws IOException {
        var keys = keys("cases");
        keys.addAll(keys("tracks"));
        EventCatalogue.all().forEach((name, type) -> {
            if (VictimCaseEvent.class.isAssignableFrom(type))
                assertThat(keys).contains("event." + name.substring("case.".length()));
        });
    }

    private static void add(Set<String> keys, String list, Code[] codes) {
        Arrays.stream(codes).forEach(code -> keys.add("code." + list + "." + code.code()));
    }

    private static Set<String> keys(String subject) throws IOException {
        var properties = new Properties();
        var file = CaseWordsTest.class.getResourceAsStream("/messages/" + subject + "_en.properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
