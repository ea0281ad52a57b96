package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.RESULT_CONTRADICTS;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.time.PartialDate;

/** What a hub can report about identification. */
public sealed interface Identification extends VictimCaseCommand {

    record ReportSuspicion(PartialDate occurredOn, @Nullable ReportSource source, CustodianCode custodian)
            implements Identification {}

    /** @param result left out, the indicators tell it */
    record ScreenPerson(
            PartialDate occurredOn,
            IndicatorList indicatorList,
            Set<Indicator> indicators,
            @Nullable ScreeningResult result)
            implements Identification {
        public ScreenPerson {
            indicators = Set.copyOf(indicators);
            var found = !indicators.isEmpty();
            Malformed.unless(
                    result == null || found == (result == ScreeningResult.INDICATORS_FOUND),
                    RESULT_CONTRADICTS,
                    RESULT_CONTRADICTS.meaning());
        }

        /** With the result that the indicators tell. */
        public ScreenPerson(PartialDate occurredOn, IndicatorList indicatorList, Set<Indicator> indicators) {
            this(occurredOn, indicatorList, indicators, null);
        }

        ScreeningResult told() {
            return result == null ? ScreeningResult.told(indicators) : result;
        }
    }

    record RecogniseAsPresumed(PartialDate occurredOn, BodyCode body, Set<PresumptionGrounds> grounds)
            implements Identification {
        public RecogniseAsPresumed {
            grounds = Set.copyOf(grounds);
            Malformed.unless(!grounds.isEmpty(), MISSING_FIELD, "grounds are needed");
        }
    }

    record ConfirmVictim(
            PartialDate occurredOn,
            BodyCode body,
            Set<PalermoAct> act,
            Set<PalermoMeans> means,
            Set<ExploitationForm> purpose)
            implements Identification {
        public ConfirmVictim {
            act = Set.copyOf(act);
            means = Set.copyOf(means);
            purpose = Set.copyOf(purpose);
        }
    }

    record DeclineConfirmation(
            PartialDate occurredOn, BodyCode body, NotConfirmedReason reason, PartialDate reviewUntil)
            implements Identification {
        public DeclineConfirmation {
            Malformed.unless(reviewUntil.recorded(), MISSING_FIELD, "a review deadline is needed");
        }
    }
}
