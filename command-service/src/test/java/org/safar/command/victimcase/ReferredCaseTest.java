package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_CASE;
import static org.safar.kernel.RefusalCode.NO_SUCH_CONCERN;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Person.LiftSafetyConcern;
import org.safar.command.victimcase.Person.RaiseSafetyConcern;
import org.safar.command.victimcase.Relay.NoteReferral;
import org.safar.command.victimcase.Relay.NoteReferralEnd;
import org.safar.command.victimcase.Relay.OpenLinkedCase;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernLifted;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/** What a case is told of its referrals, and to which states nothing goes. */
class ReferredCaseTest {
    private static final ReferralId REFERRAL = new ReferralId("1".repeat(32));
    private static final Recipient TO_UZ = new Recipient("UZ");
    private static final CaseReferred REFERRED = new CaseReferred(MARCH_5, REFERRAL, TO_UZ);
    private static final CaseReferralEnded ENDED = new CaseReferralEnded(MARCH_14, REFERRAL);
    private static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    private static final Country UZ = Country.of("UZ");

    @Test
    void it_is_told_of_an_offer_and_of_its_end() {
        toldOf().when(new NoteReferral(MARCH_5, REFERRAL, TO_UZ)).then(REFERRED);
        toldOf().given(REFERRED)
                .when(new NoteReferral(MARCH_5, REFERRAL, TO_UZ))
                .nothing();
        toldOf().given(REFERRED).when(new NoteReferralEnd(MARCH_14, REFERRAL)).then(ENDED);
        toldOf().given(REFERRED, ENDED)
                .when(new NoteReferralEnd(MARCH_14, REFERRAL))
                .nothing();
        toldOf().given(REFERRED, ENDED)
                .when(new NoteReferral(MARCH_14, REFERRAL, TO_UZ))
                .then(new CaseReferred(MARCH_14, REFERRAL, TO_UZ));
        toldOf().given(new CaseVoided(MARCH_5, VoidReason.DUPLICATE))
                .when(new NoteReferral(MARCH_5, REFERRAL, TO_UZ))
                .nothing();
    }

    @Test
    void a_linked_case_begins_with_what_the_offer_said_and_nothing_else() {
        aCase().addressedById()
                .byExchange(Scenario.RECORDED)
                .when(open(AgeBand.FROM_9, Answer.YES))
                .then(
                        new SuspicionReported(MARCH_5, HubId.KZ, null, POLICE, CustodianKind.STATE),
                        new PersonDescribed(MARCH_5, null, AgeBand.FROM_9, null, Set.of(), null, Answer.YES),
                        new LinkedByReferral(MARCH_5, REFERRAL, HubId.UZ));
        aCase().addressedById()
                .byExchange(Scenario.RECORDED)
                .when(open(null, null))
                .then(
                        new SuspicionReported(MARCH_5, HubId.KZ, null, POLICE, CustodianKind.STATE),
                        new LinkedByReferral(MARCH_5, REFERRAL, HubId.UZ));
    }

    @Test
    void a_case_that_is_there_is_linked_and_learns_nothing() {
        toldOf().when(open(AgeBand.FROM_9, Answer.YES)).then(new LinkedByReferral(MARCH_5, REFERRAL, HubId.UZ));
        toldOf().given(new LinkedByReferral(MARCH_5, REFERRAL, HubId.UZ))
                .when(open(AgeBand.FROM_9, Answer.YES))
                .nothing();
    }

    @Test
    void nobody_but_the_exchange_begins_a_case_under_an_id() {
        aCase().addressedById().when(open(null, null)).refused(NOT_THIS_HUBS_CASE, "");
    }

    @Test
    void a_concern_is_raised_lifted_and_raised_again() {
        var raise = new RaiseSafetyConcern(MARCH_5, SafetyGround.FEARED, UZ);
        var lift = new LiftSafetyConcern(MARCH_14, SafetyGround.FEARED, UZ);
        var raised = new SafetyConcernRaised(MARCH_5, SafetyGround.FEARED, UZ);
        var lifted = new SafetyConcernLifted(MARCH_14, SafetyGround.FEARED, UZ);
        aCase().given(reported()).when(raise).then(raised);
        aCase().given(reported(), raised).when(raise).unchanged();
        aCase().given(reported(), raised).when(lift).then(lifted);
        aCase().given(reported(), raised, lifted).when(raise).then(raised);
        aCase().given(reported()).when(lift).refused(NO_SUCH_CONCERN);
        aCase().given(reported(), raised)
                .when(new LiftSafetyConcern(MARCH_14, SafetyGround.ASYLUM_SOUGHT, UZ))
                .refused(NO_SUCH_CONCERN);
    }

    @Test
    void a_concern_told_of_the_wrong_state_is_corrected() {
        var raised = new SafetyConcernRaised(MARCH_5, SafetyGround.FEARED, UZ);
        var meant = new SafetyConcernRaised(MARCH_5, SafetyGround.FEARED, Country.of("TM"));
        aCase().given(reported(), raised)
                .when(new CorrectRecord(
                        MARCH_14,
                        1,
                        new RaiseSafetyConcern(MARCH_5, SafetyGround.FEARED, Country.of("TM")),
                        CorrectionReason.ENTERED_IN_ERROR))
                .then(new RecordCorrected(MARCH_14, 1, meant, CorrectionReason.ENTERED_IN_ERROR));
    }

    private static Scenario<VictimCaseState> toldOf() {
        return aCase().given(reported()).byExchange(Scenario.RECORDED);
    }

    private static OpenLinkedCase open(@Nullable AgeBand band, @Nullable Answer child) {
        return new OpenLinkedCase(MARCH_5, REFERRAL, HubId.UZ, POLICE, CustodianKind.STATE, band, child);
    }
}
