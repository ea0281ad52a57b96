package org.safar.command.tipevent;

import static org.safar.kernel.RefusalCode.EMPTY_LIST;
import static org.safar.kernel.RefusalCode.IMPOSSIBLE_NUMBER;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.MORE_SENTENCES_THAN_CONVICTED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.KeptCommand;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.AssetKind;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Money;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.Sentences;

/** What a hub can tell of a proceeding. */
public sealed interface ProceedingCommand extends KeptCommand {

    /** @param article of the national law; a criminal proceeding has one */
    record OpenProceeding(
            PartialDate occurredOn,
            CustodianCode custodian,
            TipEventId tipEvent,
            ProceedingKind kind,
            @Nullable ArticleCode article,
            BodyCode body)
            implements ProceedingCommand, KeptCommand.Opening {
        public OpenProceeding {
            Malformed.unless(article != null || kind != ProceedingKind.CRIMINAL, MISSING_FIELD, "which article");
        }
    }

    /** @param persons beside those charged before */
    record ChargePersons(PartialDate occurredOn, List<Persons> persons) implements ProceedingCommand {
        public ChargePersons {
            persons = List.copyOf(persons);
            Malformed.unless(!persons.isEmpty(), EMPTY_LIST, "how many persons");
        }
    }

    record StartTrial(PartialDate occurredOn, BodyCode court) implements ProceedingCommand {}

    /**
     * @param sentences of the convicted, as far as known
     * @param upheld whether a civil claim was
     */
    record GiveJudgment(
            PartialDate occurredOn,
            List<Persons> convicted,
            List<Persons> acquitted,
            List<Sentences> sentences,
            @Nullable Answer upheld)
            implements ProceedingCommand {
        public GiveJudgment {
            convicted = List.copyOf(convicted);
            acquitted = List.copyOf(acquitted);
            sentences = List.copyOf(sentences);
            Malformed.unless(
                    !convicted.isEmpty() || !acquitted.isEmpty() || upheld != null, MISSING_FIELD, "what was judged");
            Malformed.unless(
                    Sentences.total(sentences) <= Persons.total(convicted),
                    MORE_SENTENCES_THAN_CONVICTED,
                    MORE_SENTENCES_THAN_CONVICTED.meaning());
        }
    }

    record AppealJudgment(PartialDate occurredOn, Appellant by) implements ProceedingCommand {}

    record FinaliseJudgment(PartialDate occurredOn) implements ProceedingCommand {}

    record DiscontinueProceeding(PartialDate occurredOn, Discontinuance reason) implements ProceedingCommand {}

    record ConfiscateAssets(
            PartialDate occurredOn,
            AssetKind assets,
            @Nullable Money worth) implements ProceedingCommand {}

    /** @param persons how many victims are to be paid, 1 to 1,000 */
    record AwardCompensation(
            PartialDate occurredOn, int persons, @Nullable Money sum) implements ProceedingCommand {
        private static final int MOST = 1_000;

        public AwardCompensation {
            Malformed.unless(persons >= 1 && persons <= MOST, IMPOSSIBLE_NUMBER, "1 to 1,000 persons");
        }
    }
}
