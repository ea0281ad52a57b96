package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.SECTOR_WITHOUT_LABOUR;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Duration;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.Sector;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RouteLeg;

/** What a hub can report about where the person was taken, and what for. */
public sealed interface Journey extends VictimCaseCommand {

    /** @param duration with imported data sets only, as {@code foundIn} */
    record RecordExploitation(
            PartialDate occurredOn,
            Set<ExploitationForm> forms,
            @Nullable Sector sector,
            PartialDate from,
            PartialDate to,
            Set<MeansOfControl> means,
            @Nullable Recruiter recruiter,
            @Nullable Duration duration,
            @Nullable Country foundIn)
            implements Journey {
        public RecordExploitation {
            forms = Set.copyOf(forms);
            means = Set.copyOf(means);
            Malformed.unless(
                    sector == null || forms.contains(ExploitationForm.FORCED_LABOUR),
                    SECTOR_WITHOUT_LABOUR,
                    SECTOR_WITHOUT_LABOUR.meaning());
            Malformed.unless(!to.surelyBefore(from), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    /** @param leg the number the hub gives it: its order and identity in the case */
    record RecordRouteLeg(
            PartialDate occurredOn,
            int leg,
            LegKind kind,
            Place from,
            Place to,
            @Nullable BorderPoint borderPoint,
            PartialDate departed,
            PartialDate arrived,
            @Nullable Confidence confidence)
            implements Journey {
        public RecordRouteLeg {
            var _ = new RouteLeg(leg, kind, from, to, borderPoint, departed, arrived, confidence);
        }

        RouteLeg routeLeg() {
            return new RouteLeg(leg, kind, from, to, borderPoint, departed, arrived, confidence);
        }
    }

    /** The leg as it is now known, under the number it always had. */
    record CorrectRouteLeg(
            PartialDate occurredOn,
            int leg,
            LegKind kind,
            Place from,
            Place to,
            @Nullable BorderPoint borderPoint,
            PartialDate departed,
            PartialDate arrived,
            @Nullable Confidence confidence,
            CorrectionReason reason)
            implements Journey {
        public CorrectRouteLeg {
            var _ = new RouteLeg(leg, kind, from, to, borderPoint, departed, arrived, confidence);
        }

        RouteLeg routeLeg() {
            return new RouteLeg(leg, kind, from, to, borderPoint, departed, arrived, confidence);
        }
    }

    record RetractRouteLeg(PartialDate occurredOn, int leg, CorrectionReason reason) implements Journey {}
}
