package org.safar.kernel.victimcase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** Is this person a victim, and who said so: NRM Handbook, 2nd ed. */
public sealed interface IdentificationEvent extends VictimCaseEvent {

    /**
     * The person has been met and informed: the case begins.
     *
     * @param source not recorded where the hub does not know
     * @param custodianKind the custodian's kind on that day, so that a reader need not look it up to know who may see the case
     */
    @EventType(name = "case.suspicion-reported", revision = 1)
    record SuspicionReported(
            PartialDate occurredOn,
            HubId hub,
            @Nullable ReportSource source,
            CustodianCode custodian,
            CustodianKind custodianKind)
            implements IdentificationEvent {}

    /**
     * Revision 2 says what came of it; until then no indicators meant that none were found.
     *
     * @param indicators what was found; none found is an answer too
     */
    @EventType(name = "case.person-screened", revision = 2)
    record PersonScreened(
            PartialDate occurredOn,
            IndicatorList indicatorList,
            Set<Indicator> indicators,
            ActorId screener,
            ScreeningResult result)
            implements IdentificationEvent {
        public PersonScreened {
            indicators = Set.copyOf(indicators);
        }

        /** With the result that the indicators tell. */
        public PersonScreened(
                PartialDate occurredOn, IndicatorList indicatorList, Set<Indicator> indicators, ActorId screener) {
            this(occurredOn, indicatorList, indicators, screener, ScreeningResult.told(indicators));
        }
    }

    @EventType(name = "case.presumed-victim-recognised", revision = 1)
    record PresumedVictimRecognised(PartialDate occurredOn, BodyCode body, Set<PresumptionGrounds> grounds)
            implements IdentificationEvent {
        public PresumedVictimRecognised {
            grounds = Set.copyOf(grounds);
        }
    }

    /** @param body on the hub's list of confirming bodies on that day */
    @EventType(name = "case.victim-confirmed", revision = 1)
    record VictimConfirmed(PartialDate occurredOn, BodyCode body, ActorId decider, PalermoTest test)
            implements IdentificationEvent {}

    /** @param reviewUntil the last day on which a review may be asked for; not recorded where the hub named none */
    @EventType(name = "case.victim-not-confirmed", revision = 1)
    record VictimNotConfirmed(
            PartialDate occurredOn, BodyCode body, ActorId decider, NotConfirmedReason reason, PartialDate reviewUntil)
            implements IdentificationEvent {}

    /**
     * A child was screened: from here on it is weighed what is best for the child (CRC Art. 3; NRM Handbook, 2nd ed.). Nothing
     * waits for it, emergency care least of all.
     */
    @EventType(name = "case.best-interests-step-opened", revision = 1)
    record BestInterestsStepOpened(PartialDate occurredOn) implements IdentificationEvent {}

    /** Somebody asked for a refusal to be looked at again. @param requestedBy not recorded where the hub does not know */
    @EventType(name = "case.review-requested", revision = 1)
    record ReviewRequested(PartialDate occurredOn, @Nullable ReviewRequester requestedBy)
            implements IdentificationEvent {}

    /** @param test as far as it was shown; where the victim is confirmed it is met */
    @EventType(name = "case.review-decided", revision = 1)
    record ReviewDecided(
            PartialDate occurredOn,
            BodyCode body,
            ActorId decider,
            ReviewOutcome outcome,
            @Nullable PalermoTest test) implements IdentificationEvent {}

    /** Presumed, confirmed or recognised abroad no more. */
    @EventType(name = "case.status-revoked", revision = 1)
    record StatusRevoked(PartialDate occurredOn, BodyCode body, ActorId decider, RevocationReason reason)
            implements IdentificationEvent {}

    /** Another state has identified the person, and this hub knows. @param body of that state, its code begins with it */
    @EventType(name = "case.status-recognised-abroad", revision = 1)
    record StatusRecognisedAbroad(PartialDate occurredOn, Country country, BodyCode body)
            implements IdentificationEvent {}

    /** Palermo Protocol Art. 3: act, means and purpose; for a child the means are not needed (Art. 3 c). */
    record PalermoTest(Set<PalermoAct> act, Set<PalermoMeans> means, Set<ExploitationForm> purpose, boolean child) {
        public PalermoTest {
            act = Set.copyOf(act);
            means = Set.copyOf(means);
            purpose = Set.copyOf(purpose);
        }

        public boolean met() {
            return !act.isEmpty() && !purpose.isEmpty() && (child || !means.isEmpty());
        }
    }
}
