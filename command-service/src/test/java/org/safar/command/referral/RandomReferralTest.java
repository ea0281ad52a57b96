package org.safar.command.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralHistory;

/** Whatever two hubs and the exchange ask of a referral, in whatever order: what is stored is lawful, and told again it is no news. */
class RandomReferralTest {

    record Step(int kind, long seed) {}

    @Property(tries = 1500)
    void nothing_passes_without_what_it_stands_on(@ForAll("lives") List<Step> life) {
        var referral = new ReferralLife();
        for (var step : life) referral.goOn(step.kind(), step.seed());
        referral.events().forEach(event -> Statistics.collect(event.getClass().getSimpleName()));
        if (referral.events().isEmpty()) return;
        Statistics.coverage(met -> {
            for (var type : ReferralEvent.class.getPermittedSubclasses())
                if (type != ReferralMessageNoted.class)
                    met.check(type.getSimpleName()).count(times -> times > 0);
        });
    }

    @Property(tries = 300)
    void every_prefix_folds_to_the_same_history(@ForAll("lives") List<Step> life) {
        var referral = new ReferralLife();
        for (var step : life) referral.goOn(step.kind(), step.seed());
        var events = referral.events();
        for (var end = 0; end <= events.size(); end++) {
            var prefix = ReferralHistory.of(events.subList(0, end).toArray(ReferralEvent[]::new));
            assertThat(prefix.events()).isEqualTo(events.subList(0, end));
            assertThat(prefix.stage().isPresent()).isEqualTo(end > 0);
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        var seeds = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        return Combinators.combine(Arbitraries.integers().between(0, ReferralLife.KINDS - 1), seeds)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }
}
