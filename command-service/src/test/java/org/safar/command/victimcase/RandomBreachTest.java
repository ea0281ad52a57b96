package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.victimcase.Situation.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safar.command.decision.Books;
import org.safar.command.decision.Breach;
import org.safar.command.victimcase.RandomLives.Reported;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** Whatever hubs report, in whatever order: what was found to be broken is told, and stays told as long as it is so. */
class RandomBreachTest {

    /** Told when it is broken, told when it had been kept after all, and in between nothing takes it away. */
    @Property(tries = 300)
    void every_breach_is_found_once_and_kept_until_it_is_cleared(@ForAll("lives") List<Reported> life) {
        var told = new HashSet<Breach>();
        var events = new ArrayList<DomainEvent>();
        for (var step : life) {
            var answer = aCase().given(events.toArray(DomainEvent[]::new))
                    .by(step.by())
                    .when(step.command())
                    .answer();
            for (var event : answer.events()) {
                if (event instanceof BreachFound(var _, var rule, var about, var _))
                    assertThat(told.add(new Breach(rule, about)))
                            .as("found once")
                            .isTrue();
                if (event instanceof BreachCleared(var _, var rule, var about))
                    assertThat(told.remove(new Breach(rule, about)))
                            .as("was found")
                            .isTrue();
            }
            events.addAll(answer.events());
            assertThat(told).isEqualTo(broken(events));
        }
    }

    private static Set<Breach> broken(List<DomainEvent> events) {
        var history = CaseHistory.EMPTY;
        for (var at = 0; at < events.size(); at++) {
            var event = (VictimCaseEvent) events.get(at);
            if (event instanceof BreachFound || event instanceof BreachCleared || event instanceof MessageNoted)
                continue;
            history = history.with(at, event);
        }
        return ProtectiveRules.broken(history, HUB, new ShelterRules(Books.ofHubs(_ -> HUB), CASE));
    }

    @Provide
    Arbitrary<List<Reported>> lives() {
        return RandomLives.any();
    }
}
