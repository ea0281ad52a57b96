package org.safar.kernel.tipevent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.AssetKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;

/** A proceeding on a trafficking event, step by step. */
public sealed interface ProceedingEvent extends KeptEvent {

    /**
     * @param article of the national law; always of a criminal one
     * @param body that leads it
     */
    @EventType(name = "proceeding.opened", revision = 1)
    record ProceedingOpened(
            PartialDate occurredOn,
            HubId hub,
            CustodianCode custodian,
            CustodianKind custodianKind,
            TipEventId tipEvent,
            ProceedingKind kind,
            @Nullable ArticleCode article,
            BodyCode body)
            implements ProceedingEvent, Opened {}

    /** Beside those charged before. */
    @EventType(name = "proceeding.persons-charged", revision = 1)
    record PersonsCharged(PartialDate occurredOn, List<Persons> persons) implements ProceedingEvent {
        public PersonsCharged {
            persons = List.copyOf(persons);
        }
    }

    @EventType(name = "proceeding.trial-started", revision = 1)
    record TrialStarted(PartialDate occurredOn, BodyCode court) implements ProceedingEvent {}

    /**
     * Of the court before which it is, or of the one to which it was appealed: the later takes the place of the earlier.
     *
     * @param upheld whether the claim was; of civil proceedings
     */
    @EventType(name = "proceeding.judgment-given", revision = 1)
    record JudgmentGiven(
            PartialDate occurredOn,
            List<Persons> convicted,
            List<Persons> acquitted,
            List<Sentences> sentences,
            @Nullable Answer upheld)
            implements ProceedingEvent {
        public JudgmentGiven {
            convicted = List.copyOf(convicted);
            acquitted = List.copyOf(acquitted);
            sentences = List.copyOf(sentences);
        }
    }

    @EventType(name = "proceeding.judgment-appealed", revision = 1)
    record JudgmentAppealed(PartialDate occurredOn, Appellant by) implements ProceedingEvent {}

    /** The judgment given last holds for ever. */
    @EventType(name = "proceeding.judgment-finalised", revision = 1)
    record JudgmentFinalised(PartialDate occurredOn) implements ProceedingEvent {}

    @EventType(name = "proceeding.discontinued", revision = 1)
    record ProceedingDiscontinued(PartialDate occurredOn, Discontinuance reason) implements ProceedingEvent {}

    /** @param worth where it was valued */
    @EventType(name = "proceeding.assets-confiscated", revision = 1)
    record AssetsConfiscated(
            PartialDate occurredOn,
            AssetKind assets,
            @Nullable Money worth) implements ProceedingEvent {}

    /** @param persons how many victims are to be paid, 1 to 1,000 */
    @EventType(name = "proceeding.compensation-ordered", revision = 1)
    record CompensationOrdered(
            PartialDate occurredOn, int persons, @Nullable Money sum) implements ProceedingEvent {}

    @EventType(name = "proceeding.message-noted", revision = 1)
    record ProceedingMessageNoted(PartialDate occurredOn) implements ProceedingEvent, Noted {}
}
