package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.ASSISTED_WITHOUT_CONSENT;
import static org.safar.kernel.code.ConsentScope.ASSISTANCE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.command.victimcase.Protection.*;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/** Help is agreed to, or it is said that it was not. */
class AssistanceConsentTest {
    private static final Set<Service> ANY = Set.of(Service.MEDICAL);
    private static final ServiceDelivered HELPED = new ServiceDelivered(MARCH_14, Service.MEDICAL, null, null, null);
    private static final BreachFound FLAGGED = new BreachFound(MARCH_14, ASSISTED_WITHOUT_CONSENT, 1, null);

    static List<Protection> steps() {
        return List.of(
                new AgreePlan(MARCH_14, ANY, null),
                new DeliverService(MARCH_14, Service.MEDICAL, null, null, null),
                new AdmitToShelter(MARCH_14, null, null, null),
                new ReferToProvider(MARCH_14, new ProviderCode("KZ-CLINIC"), ANY),
                new StartReintegration(MARCH_14, ANY, null));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void flags_what_is_done_without_an_active_consent_to_it(Protection step) {
        aCase().given(reported()).when(step).flagged(ASSISTED_WITHOUT_CONSENT);
        aCase().given(reported(), agreed(ConsentScope.INTERVIEW)).when(step).flagged(ASSISTED_WITHOUT_CONSENT);
        aCase().given(reported(), agreed(ASSISTANCE)).when(step).flagged();
    }

    @Test
    void emergency_care_and_time_to_decide_never_wait_for_a_consent() {
        aCase().given(reported())
                .when(new StartEmergencyCare(MARCH_2, ANY))
                .then(new EmergencyCareStarted(MARCH_2, ANY));
        aCase().given(reported(), new ConsentWithdrawn(MARCH_2, Set.of(), null))
                .when(new StartEmergencyCare(MARCH_5, ANY))
                .flagged();
        aCase().given(reported())
                .when(new StartReflection(MARCH_2, day("2026-05-01")))
                .flagged();
    }

    @Test
    void who_goes_away_or_is_asked_how_they_are_needs_no_consent_for_it() {
        aCase().given(reported(), agreed(ASSISTANCE), new AdmittedToShelter(MARCH_5, null, null, null))
                .given(new ConsentWithdrawn(day("2026-03-10"), Set.of(), null))
                .when(new LeaveShelter(MARCH_14, ShelterLeaving.MOVED))
                .flagged();
    }

    @Test
    void a_consent_that_expired_or_was_withdrawn_covers_nothing_that_comes_later() {
        var expired = agreed(ASSISTANCE, MARCH_2, MARCH_5);
        aCase().given(reported(), expired).when(deliver(MARCH_14)).flagged(ASSISTED_WITHOUT_CONSENT);
        aCase().given(reported(), expired).when(deliver(MARCH_5)).flagged();
        var withdrawn = new ConsentWithdrawn(MARCH_5, Set.of(ASSISTANCE), null);
        aCase().given(reported(), agreed(ASSISTANCE), withdrawn)
                .when(deliver(MARCH_14))
                .flagged(ASSISTED_WITHOUT_CONSENT);
        aCase().given(reported(), agreed(ASSISTANCE), withdrawn)
                .when(deliver(MARCH_2))
                .flagged();
    }

    @Test
    void a_consent_that_is_told_late_clears_it_and_one_that_was_given_later_does_not() {
        var flagged = aCase().given(reported(), HELPED, FLAGGED);
        flagged.when(consent(MARCH_5)).then(event(MARCH_5), new BreachCleared(MARCH_5, ASSISTED_WITHOUT_CONSENT, 1));
        flagged.when(consent(day("2026-03-20"))).then(event(day("2026-03-20")));
    }

    @Test
    void a_withdrawal_that_is_told_late_reveals_it() {
        aCase().given(reported(), agreed(ASSISTANCE), HELPED)
                .when(new WithdrawConsent(MARCH_5, Set.of(), null))
                .then(
                        new ConsentWithdrawn(MARCH_5, Set.of(), null),
                        new BreachFound(MARCH_14, ASSISTED_WITHOUT_CONSENT, 2, null));
    }

    @Test
    void a_corrected_day_clears_it() {
        aCase().given(reported(), agreed(ASSISTANCE, day("2026-03-20"), PartialDate.NOT_RECORDED), HELPED)
                .given(new BreachFound(MARCH_14, ASSISTED_WITHOUT_CONSENT, 2, null))
                .when(new CaseRecord.CorrectRecord(
                        day("2026-03-20"), 1, consent(MARCH_5), CorrectionReason.ENTERED_IN_ERROR))
                .then(
                        new RecordCorrected(day("2026-03-20"), 1, event(MARCH_5), CorrectionReason.ENTERED_IN_ERROR),
                        new BreachCleared(day("2026-03-20"), ASSISTED_WITHOUT_CONSENT, 2));
    }

    private static DeliverService deliver(PartialDate on) {
        return new DeliverService(on, Service.MEDICAL, null, null, null);
    }

    private static ConsentGiven event(PartialDate on) {
        return agreed(ASSISTANCE, on, PartialDate.NOT_RECORDED);
    }

    private static RecordConsent consent(PartialDate on) {
        var none = PartialDate.NOT_RECORDED;
        return new RecordConsent(
                on,
                Set.of(ASSISTANCE),
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                none,
                null,
                null,
                null,
                Set.of());
    }
}
