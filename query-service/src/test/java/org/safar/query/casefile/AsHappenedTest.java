package org.safar.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.query.view.Histories;

class AsHappenedTest {
    private static final ActorId SOMEBODY = new ActorId(new UUID(7, 7));

    @Test
    void a_late_report_stands_where_it_belongs() {
        var file = file(reported("2026-01-02"), presumed("2026-01-20"), screened("2026-01-10"));
        assertThat(file.asHappened(9)).extracting(it -> it.entry().sequence()).containsExactly(0L, 2L, 1L);
        assertThat(file.asHappened(9))
                .extracting(it -> it.after().identification())
                .containsExactly(Identification.REPORTED, Identification.SCREENED, Identification.PRESUMED);
    }

    @Test
    void a_correction_moves_what_it_corrects_as_far_as_it_is_known() {
        var file = file(
                reported("2026-01-02"),
                screened("2026-01-25"),
                presumed("2026-01-20"),
                new RecordCorrected(day("2026-02-01"), 1, screened("2026-01-10"), CorrectionReason.BETTER_KNOWLEDGE));
        assertThat(file.asHappened(9)).extracting(it -> it.entry().sequence()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(file.asHappened(2)).extracting(it -> it.entry().sequence()).containsExactly(0L, 2L, 1L);
    }

    @Test
    void what_speaks_of_the_record_never_stands_before_what_it_speaks_of() {
        var file = file(
                reported("2026-01-02"),
                presumed("2026-01-20"),
                new BreachFound(day("2026-01-20"), BreachCode.SCREENER_DECIDES, 1, null),
                new BreachCleared(day("2026-01-03"), BreachCode.SCREENER_DECIDES, 1));
        assertThat(file.asHappened(9).getLast().after().breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.cleared()).isEqualTo(3L));
    }

    private static CaseFile file(DomainEvent... events) {
        CaseFile file = null;
        for (var stored :
                new Histories().add(HubId.KZ, Histories.aCase(1), events).take())
            file = CaseFileProjector.on(file, stored);
        return Objects.requireNonNull(file);
    }

    private static SuspicionReported reported(String on) {
        return new SuspicionReported(day(on), HubId.KZ, null, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
    }

    private static PersonScreened screened(String on) {
        return new PersonScreened(day(on), new IndicatorList("KZ-2024"), Set.of(Indicator.NO_PAY), SOMEBODY);
    }

    private static PresumedVictimRecognised presumed(String on) {
        return new PresumedVictimRecognised(day(on), new BodyCode("KZ-MIA"), Set.of(PresumptionGrounds.INDICATOR));
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
