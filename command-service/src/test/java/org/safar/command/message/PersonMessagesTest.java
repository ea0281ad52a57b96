package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.message.Lines.of;
import static org.safar.command.message.Lines.read;
import static org.safar.command.message.Lines.refusal;
import static org.safar.command.message.Lines.report;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Command;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.command.victimcase.Person.JoinFamilyUnit;
import org.safar.command.victimcase.Person.LeaveFamilyUnit;
import org.safar.command.victimcase.Person.RecordDeath;
import org.safar.command.victimcase.Review.DecideReview;
import org.safar.command.victimcase.Review.RecogniseStatusAbroad;
import org.safar.command.victimcase.Review.RequestReview;
import org.safar.command.victimcase.Review.RevokeStatus;
import org.safar.kernel.BodyCode;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.FormHash;
import org.safar.kernel.Recipient;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentQuestions;

/** Reviews, consents, death and family as hubs write them. */
class PersonMessagesTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final String UNIT = "5f0e6a52-2222-4a5e-9a55-0d6a4c1f0a02";

    @Test
    void a_consent_may_say_much_or_little() {
        assertThat(command("record-consent", """
                {"scopes":["share-with-recipient"],"recipient":"UZ","purpose":"referral","language":"uz",\
                "interpreter":"yes","formHash":"%s","expires":"2027-03",\
                "questions":{"informedOfPurpose":"yes","informedOfWithdrawal":"no"}}\
                """.formatted("0f".repeat(32))))
                .isEqualTo(new RecordConsent(
                        DAY,
                        Set.of(ConsentScope.SHARE_WITH_RECIPIENT),
                        new Recipient("UZ"),
                        ConsentPurpose.REFERRAL,
                        Language.UZ,
                        Answer.YES,
                        null,
                        new FormHash("0f".repeat(32)),
                        PartialDate.parse("2027-03"),
                        new ConsentQuestions(null, Answer.YES, null, null, null, null, Answer.NO),
                        null,
                        null,
                        Set.of()));
        assertThat(command("withdraw-consent", "{}")).isEqualTo(new WithdrawConsent(DAY, Set.of(), null));
    }

    @Test
    void what_is_wrong_with_a_consent_is_pointed_at() {
        refused("{\"purpose\":\"research\"}", RefusalCode.MISSING_FIELD, "/data/scopes");
        refused(
                "{\"scopes\":[\"share-with-recipient\"],\"purpose\":\"referral\"}",
                RefusalCode.RECIPIENT_MISSING,
                "/data/recipient");
        refused(
                "{\"scopes\":[\"research\"],\"purpose\":\"research\",\"recipient\":\"a friend\"}",
                RefusalCode.INVALID_ID,
                "/data/recipient");
        refused(
                "{\"scopes\":[\"research\"],\"purpose\":\"research\",\"expires\":\"2026-03-01\"}",
                RefusalCode.DATES_REVERSED,
                "/data/expires");
        refused(
                "{\"scopes\":[\"research\"],\"purpose\":\"research\",\"formHash\":\"signed by her\"}",
                RefusalCode.INVALID_ID,
                "/data/formHash");
    }

    @Test
    void a_review_is_asked_for_and_decided() {
        assertThat(command("request-review", "{\"requestedBy\":\"guardian\"}"))
                .isEqualTo(new RequestReview(DAY, ReviewRequester.GUARDIAN));
        assertThat(command("decide-review", """
                {"body":"KZ-COMMISSION","outcome":"overturned-to-confirmed",\
                "act":["recruitment"],"means":["deception"],"purpose":["forced-labour"]}"""))
                .isEqualTo(new DecideReview(
                        DAY,
                        new BodyCode("KZ-COMMISSION"),
                        ReviewOutcome.OVERTURNED_TO_CONFIRMED,
                        Set.of(PalermoAct.RECRUITMENT),
                        Set.of(PalermoMeans.DECEPTION),
                        Set.of(ExploitationForm.FORCED_LABOUR)));
    }

    @Test
    void a_status_is_revoked_or_given_abroad() {
        assertThat(command("revoke-status", "{\"body\":\"KZ-COMMISSION\",\"reason\":\"decided-in-error\"}"))
                .isEqualTo(new RevokeStatus(DAY, new BodyCode("KZ-COMMISSION"), RevocationReason.DECIDED_IN_ERROR));
        assertThat(command("recognise-status-abroad", "{\"country\":\"RUS\",\"body\":\"RU-MVD\"}"))
                .isEqualTo(new RecogniseStatusAbroad(DAY, Country.of("RU"), new BodyCode("RU-MVD")));
    }

    @Test
    void death_and_family_are_told_in_few_words() {
        var unit = FamilyUnitId.parse(UNIT);
        assertThat(command("record-death", "{\"causedByTrafficking\":\"yes\"}"))
                .isEqualTo(new RecordDeath(DAY, Answer.YES));
        assertThat(command("join-family-unit", "{\"unit\":\"" + UNIT + "\"}")).isEqualTo(new JoinFamilyUnit(DAY, unit));
        assertThat(command("leave-family-unit", "{\"unit\":\"" + UNIT + "\",\"reason\":\"assessed-unsafe\"}"))
                .isEqualTo(new LeaveFamilyUnit(DAY, unit, LeavingReason.ASSESSED_UNSAFE));
    }

    private static Command command(String type, String data) {
        return report(read(of(type, data))).steps().getFirst();
    }

    private static void refused(String data, RefusalCode code, String pointer) {
        var refusal = refusal(read(of("record-consent", data)));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }
}
