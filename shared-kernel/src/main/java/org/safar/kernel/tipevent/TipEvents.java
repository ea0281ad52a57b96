package org.safar.kernel.tipevent;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;

/** What becomes known of one trafficking event: several victims, several perpetrators, one doing. */
public sealed interface TipEvents extends KeptEvent {

    /** Act, means and purpose: Palermo Protocol Art. 3. As far as known; empty is not known. */
    record Doing(Set<PalermoAct> act, Set<PalermoMeans> means, Set<ExploitationForm> purpose) {
        public Doing {
            act = Set.copyOf(act);
            means = Set.copyOf(means);
            purpose = Set.copyOf(purpose);
        }
    }

    /**
     * @param occurredOn since when the organisation knows of it
     * @param from when it was done, to when
     * @param place where most of it was done
     */
    @EventType(name = "tip-event.opened", revision = 1)
    record TipEventOpened(
            PartialDate occurredOn,
            HubId hub,
            CustodianCode custodian,
            CustodianKind custodianKind,
            Doing doing,
            @Nullable Place place,
            PartialDate from,
            PartialDate to)
            implements TipEvents, Opened {}

    /** @param custodian who held the case then, and of which kind: so that a reader need not look up who may know of it */
    @EventType(name = "tip-event.victim-linked", revision = 1)
    record VictimLinked(PartialDate occurredOn, CaseId victim, CustodianCode custodian, CustodianKind custodianKind)
            implements TipEvents {}

    /** As it is alleged now; the same number told again takes the place of what was told before. */
    @EventType(name = "tip-event.perpetrator-alleged", revision = 1)
    record PerpetratorAlleged(PartialDate occurredOn, Perpetrator perpetrator) implements TipEvents {}

    /** What a body found of the whole event. */
    @EventType(name = "tip-event.finding-recorded", revision = 1)
    record FindingRecorded(PartialDate occurredOn, BodyCode body, TipFinding finding, Doing doing)
            implements TipEvents {}

    /** What a final judgment says of one perpetrator, who is alleged no more. */
    @EventType(name = "tip-event.perpetrator-judged", revision = 1)
    record PerpetratorJudged(
            PartialDate occurredOn, BodyCode body, int perpetrator, ProceedingId proceeding, TipFinding finding)
            implements TipEvents {}

    @EventType(name = "tip-event.message-noted", revision = 1)
    record TipEventMessageNoted(PartialDate occurredOn) implements TipEvents, Noted {}
}
