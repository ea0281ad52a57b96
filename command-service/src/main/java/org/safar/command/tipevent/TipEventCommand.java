package org.safar.command.tipevent;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.KeptCommand;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PerpetratorRole;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.TipEvents.Doing;
import org.safar.kernel.victimcase.Citizenship;

/** What a hub can tell of a trafficking event. */
public sealed interface TipEventCommand extends KeptCommand {

    /**
     * @param occurredOn since when the organisation knows of it
     * @param from when it was done, to when
     */
    record OpenTipEvent(
            PartialDate occurredOn,
            CustodianCode custodian,
            Set<PalermoAct> act,
            Set<PalermoMeans> means,
            Set<ExploitationForm> purpose,
            @Nullable Place place,
            PartialDate from,
            PartialDate to)
            implements TipEventCommand, KeptCommand.Opening {
        public OpenTipEvent {
            act = Set.copyOf(act);
            means = Set.copyOf(means);
            purpose = Set.copyOf(purpose);
            Malformed.unless(!act.isEmpty() || !purpose.isEmpty(), MISSING_FIELD, "an act or a purpose");
            Malformed.unless(!to.surelyBefore(from), DATES_REVERSED, DATES_REVERSED.meaning());
        }

        Doing doing() {
            return new Doing(act, means, purpose);
        }
    }

    /** @param victim a case of the same hub that the sender may write to */
    record LinkVictim(PartialDate occurredOn, CaseId victim) implements TipEventCommand {}

    /** @param perpetrator the number that the hub gives within the event */
    record AllegePerpetrator(
            PartialDate occurredOn,
            int perpetrator,
            Set<PerpetratorRole> roles,
            @Nullable Sex sex,
            @Nullable AgeBand ageBand,
            @Nullable Citizenship citizenship,
            @Nullable Answer legalPerson,
            @Nullable Answer official)
            implements TipEventCommand {
        public AllegePerpetrator {
            roles = Set.copyOf(roles);
            var _ = new Perpetrator(perpetrator, roles, sex, ageBand, citizenship, legalPerson, official);
        }

        Perpetrator alleged() {
            return new Perpetrator(perpetrator, roles, sex, ageBand, citizenship, legalPerson, official);
        }
    }

    /**
     * Of the whole event: what act, means and purpose the body found. Of one perpetrator: what a final judgment says.
     *
     * @param perpetrator and with it the proceeding; neither where the whole event is meant
     */
    record RecordFinding(
            PartialDate occurredOn,
            BodyCode body,
            TipFinding finding,
            Set<PalermoAct> act,
            Set<PalermoMeans> means,
            Set<ExploitationForm> purpose,
            @Nullable Integer perpetrator,
            @Nullable ProceedingId proceeding)
            implements TipEventCommand {
        public RecordFinding {
            act = Set.copyOf(act);
            means = Set.copyOf(means);
            purpose = Set.copyOf(purpose);
            Malformed.unless(
                    (perpetrator == null) == (proceeding == null), MISSING_FIELD, "which proceeding judged whom");
            var shown = !act.isEmpty() && !purpose.isEmpty();
            Malformed.unless(
                    perpetrator != null || finding != TipFinding.SUBSTANTIATED || shown,
                    MISSING_FIELD,
                    "act and purpose as found");
        }

        Doing doing() {
            return new Doing(act, means, purpose);
        }
    }
}
