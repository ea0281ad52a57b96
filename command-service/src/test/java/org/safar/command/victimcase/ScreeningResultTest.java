package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.NO_INDICATOR;
import static org.safar.kernel.RefusalCode.RESULT_CONTRADICTS;
import static org.safar.kernel.code.ScreeningResult.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;

class ScreeningResultTest {
    private static final Set<Indicator> FOUND = Set.of(Indicator.NO_PAY);

    @Test
    void left_out_the_indicators_tell_it() {
        aCase().given(reported())
                .by(SCREENER)
                .when(screening(FOUND, null))
                .then(new PersonScreened(MARCH_5, LIST, FOUND, SCREENER, INDICATORS_FOUND));
        aCase().given(reported())
                .by(SCREENER)
                .when(screening(Set.of(), null))
                .then(new PersonScreened(MARCH_5, LIST, Set.of(), SCREENER, NONE_FOUND));
    }

    @Test
    void a_screening_that_could_not_be_ended_is_inconclusive_and_no_ground() {
        var inconclusive = new PersonScreened(MARCH_5, LIST, Set.of(), SCREENER, INCONCLUSIVE);
        aCase().given(reported())
                .by(SCREENER)
                .when(screening(Set.of(), INCONCLUSIVE))
                .then(inconclusive);
        aCase().given(reported(), inconclusive)
                .when(new RecogniseAsPresumed(MARCH_14, POLICE_BODY, Set.of(PresumptionGrounds.INDICATOR)))
                .refused(NO_INDICATOR, "/data/grounds");
    }

    @Test
    void is_malformed_where_it_contradicts_the_indicators() {
        for (var result : Set.of(NONE_FOUND, INCONCLUSIVE)) contradicts(FOUND, result);
        contradicts(Set.of(), INDICATORS_FOUND);
    }

    private static void contradicts(Set<Indicator> indicators, ScreeningResult result) {
        assertThatThrownBy(() -> screening(indicators, result))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.code()).isEqualTo(RESULT_CONTRADICTS));
    }

    private static ScreenPerson screening(Set<Indicator> indicators, @Nullable ScreeningResult result) {
        return new ScreenPerson(MARCH_5, LIST, indicators, result);
    }
}
