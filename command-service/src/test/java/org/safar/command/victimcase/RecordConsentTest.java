package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.*;
import static org.safar.kernel.RefusalCode.*;
import static org.safar.kernel.code.ConsentScope.*;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.FormHash;
import org.safar.kernel.Malformed;
import org.safar.kernel.Recipient;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentQuestions;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class RecordConsentTest {
    private static final FormHash FORM = new FormHash("0f".repeat(32));
    private static final Recipient MISSION = new Recipient("UZ-IOM");
    private static final ConsentQuestions ALL_YES =
            new ConsentQuestions(Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
    private static final ConsentQuestions NOT_TOLD_HOW_LONG =
            new ConsentQuestions(null, Answer.YES, null, null, null, Answer.NO, null);

    @Test
    void keeps_the_receipt_as_it_was_given() {
        aCase().given(reported(SHELTER, CustodianKind.NGO))
                .when(new RecordConsent(
                        MARCH_5,
                        Set.of(ASSISTANCE, SHARE_WITH_RECIPIENT),
                        MISSION,
                        ConsentPurpose.REFERRAL,
                        Language.UZ,
                        Answer.YES,
                        Answer.NO,
                        FORM,
                        day("2027-03"),
                        ALL_YES,
                        null,
                        null,
                        Set.of()))
                .then(new ConsentGiven(
                        MARCH_5,
                        Set.of(ASSISTANCE, SHARE_WITH_RECIPIENT),
                        MISSION,
                        ConsentPurpose.REFERRAL,
                        Language.UZ,
                        Answer.YES,
                        Answer.NO,
                        FORM,
                        day("2027-03"),
                        ALL_YES,
                        null,
                        null,
                        Set.of()));
    }

    @Test
    void changes_nothing_when_told_again() {
        aCase().given(reported(), event(adults(ALL_YES))).when(adults(ALL_YES)).unchanged();
    }

    @Test
    void flags_whoever_was_not_told_everything_until_a_correction_says_that_they_were() {
        aCase().given(reported())
                .when(adults(NOT_TOLD_HOW_LONG))
                .then(event(adults(NOT_TOLD_HOW_LONG)), new BreachFound(MARCH_5, CONSENT_NOT_INFORMED, 1, null));
        aCase().given(reported(), event(adults(NOT_TOLD_HOW_LONG)))
                .given(new BreachFound(MARCH_5, CONSENT_NOT_INFORMED, 1, null))
                .when(new CorrectRecord(MARCH_14, 1, adults(ALL_YES), CorrectionReason.ENTERED_IN_ERROR))
                .then(
                        new RecordCorrected(MARCH_14, 1, event(adults(ALL_YES)), CorrectionReason.ENTERED_IN_ERROR),
                        new BreachCleared(MARCH_14, CONSENT_NOT_INFORMED, 1));
    }

    @Test
    void flags_an_interview_that_the_person_said_no_to() {
        var no = new ConsentQuestions(Answer.NO, null, null, null, null, null, null);
        aCase().given(reported())
                .when(consent(Set.of(INTERVIEW), null, no, null, null))
                .flagged(CONSENT_AGAINST_ANSWER);
    }

    @Test
    void flags_a_childs_consent_without_guardian_and_assent() {
        aCase().given(reported(), described(AgeBand.FROM_9, null))
                .when(adults(ALL_YES))
                .flagged(CHILD_WITHOUT_GUARDIAN, CHILD_WITHOUT_ASSENT);
        aCase().given(reported(), described(AgeBand.FROM_9, null))
                .when(childs(GuardianKind.FAMILY, Answer.NO))
                .flagged(CHILD_WITHOUT_ASSENT);
        aCase().given(reported(), described(AgeBand.FROM_9, null))
                .when(childs(GuardianKind.FAMILY, Answer.YES))
                .flagged();
    }

    @Test
    void a_description_that_comes_late_reveals_and_clears_it() {
        var girl = new DescribePerson(MARCH_14, null, AgeBand.FROM_9, null, Set.of(), null, null);
        var woman = new DescribePerson(MARCH_14, null, AgeBand.FROM_21, null, Set.of(), null, null);
        aCase().given(reported(), event(adults(ALL_YES)))
                .when(girl)
                .flagged(CHILD_WITHOUT_GUARDIAN, CHILD_WITHOUT_ASSENT);
        aCase().given(reported(), PersonDecider.event(girl), event(adults(ALL_YES)))
                .given(new BreachFound(MARCH_5, CHILD_WITHOUT_GUARDIAN, 2, null))
                .given(new BreachFound(MARCH_5, CHILD_WITHOUT_ASSENT, 2, null))
                .when(woman)
                .then(
                        PersonDecider.event(woman),
                        new BreachCleared(MARCH_14, CHILD_WITHOUT_GUARDIAN, 2),
                        new BreachCleared(MARCH_14, CHILD_WITHOUT_ASSENT, 2));
    }

    @Test
    void flags_a_relative_who_consents_where_a_relative_recruited() {
        aCase().given(reported(), described(AgeBand.FROM_9, null), recruitedByFamily())
                .when(childs(GuardianKind.FAMILY, Answer.YES))
                .flagged(GUARDIAN_NOT_INDEPENDENT);
        aCase().given(reported(), described(AgeBand.FROM_9, null), recruitedByFamily())
                .when(childs(GuardianKind.INDEPENDENT, Answer.YES))
                .flagged();
    }

    @Test
    void refuses_a_consent_after_death() {
        aCase().given(reported(), new PersonDied(MARCH_2, null))
                .when(adults(ALL_YES))
                .refused(AFTER_DEATH);
        aCase().given(reported(), new PersonDied(MARCH_5, null))
                .when(adults(ALL_YES))
                .flagged();
    }

    @Test
    void is_malformed_without_a_scope_or_with_a_recipient_that_nothing_is_shared_with() {
        malformed(MISSING_FIELD, () -> consent(Set.of(), null, null, null, null));
        malformed(RECIPIENT_MISSING, () -> consent(Set.of(SHARE_WITH_RECIPIENT), null, null, null, null));
        malformed(RECIPIENT_WITHOUT_SHARING, () -> consent(Set.of(SHARE_WITH_STATE), MISSION, null, null, null));
    }

    @Test
    void is_malformed_when_it_expires_before_it_was_given() {
        malformed(DATES_REVERSED, () -> expiring(MARCH_2));
        expiring(MARCH_5);
        expiring(PartialDate.NOT_RECORDED);
    }

    private static void malformed(RefusalCode code, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.code()).isEqualTo(code));
    }

    private static RecordConsent adults(ConsentQuestions questions) {
        return consent(Set.of(ASSISTANCE), null, questions, null, null);
    }

    private static RecordConsent childs(GuardianKind guardian, Answer assent) {
        return consent(Set.of(ASSISTANCE), null, ALL_YES, guardian, assent);
    }

    @Test
    void says_which_fields_may_pass_to_the_recipient_and_to_nobody_without_one() {
        var sharing = sharing(Set.of(SHARE_WITH_RECIPIENT), new Recipient("UZ"));
        aCase().given(reported()).when(sharing).then(event(sharing));
        assertThat(event(sharing).fields()).containsExactly(TransferField.NAME);
        assertThatThrownBy(() -> sharing(Set.of(RESEARCH), null))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.code()).isEqualTo(FIELDS_WITHOUT_SHARING));
    }

    private static RecordConsent sharing(Set<ConsentScope> scopes, @Nullable Recipient recipient) {
        var never = PartialDate.NOT_RECORDED;
        var fields = Set.of(TransferField.NAME);
        var purpose = ConsentPurpose.REFERRAL;
        return new RecordConsent(
                MARCH_5, scopes, recipient, purpose, null, null, null, null, never, null, null, null, fields);
    }

    private static RecordConsent consent(
            Set<ConsentScope> scopes,
            @Nullable Recipient recipient,
            @Nullable ConsentQuestions questions,
            @Nullable GuardianKind guardian,
            @Nullable Answer assent) {
        var never = PartialDate.NOT_RECORDED;
        var purpose = ConsentPurpose.PROTECTION;
        return new RecordConsent(
                MARCH_5, scopes, recipient, purpose, null, null, null, null, never, questions, guardian, assent,
                Set.of());
    }

    private static RecordConsent expiring(PartialDate expires) {
        var purpose = ConsentPurpose.PROTECTION;
        return new RecordConsent(
                MARCH_5, Set.of(RESEARCH), null, purpose, null, null, null, null, expires, null, null, null, Set.of());
    }

    private static ConsentGiven event(RecordConsent c) {
        return ConsentDecider.event(c);
    }
}
