package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.victimcase.Situation.*;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Accepted;
import org.safar.command.decision.Decision.Refused;
import org.safar.command.decision.Reach;
import org.safar.command.victimcase.RandomLives.Reported;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** Whatever hubs report, in whatever order: what was stored stays lawful. */
class RandomCaseTest {
    @Property
    void a_stored_fact_is_never_stored_twice_and_nothing_throws(@ForAll("lives") List<Reported> life) {
        var state = VictimCaseState.INITIAL;
        var sequence = -1L;
        for (var step : life) {
            if (!(decide(state, step) instanceof Accepted(var events)) || events.isEmpty()) continue;
            for (var event : events) state = law().evolve(state, ++sequence, event);
            var again = decide(state, step);
            assertThat(again instanceof Refused || again.equals(new Accepted(List.of())))
                    .as("%s decided again", step)
                    .isTrue();
        }
    }

    @Property
    void every_prefix_folds_to_the_same_state(@ForAll("lives") List<Reported> life) {
        var states = new ArrayList<VictimCaseState>();
        var events = new ArrayList<DomainEvent>();
        var state = VictimCaseState.INITIAL;
        for (var step : life) {
            if (!(decide(state, step) instanceof Accepted(var accepted))) continue;
            for (var event : accepted) {
                state = law().evolve(state, events.size(), event);
                events.add(event);
                states.add(state);
            }
        }
        var again = VictimCaseState.INITIAL;
        for (var i = 0; i < events.size(); i++)
            assertThat(again = law().evolve(again, i, events.get(i))).isEqualTo(states.get(i));
    }

    /** Of a hub's. How a referral ended the exchange still tells, so that none seems to be open for ever. */
    @Property
    void nothing_follows_a_voiding(@ForAll("lives") List<Reported> life) {
        var state = VictimCaseState.INITIAL;
        var sequence = -1L;
        for (var step : life) {
            var voided = state.history().all(CaseVoided.class).findAny().isPresent();
            if (!(decide(state, step) instanceof Accepted(var accepted))) continue;
            assertThat(voided && !accepted.isEmpty() && !(step.command() instanceof Relay))
                    .isFalse();
            for (var event : accepted) state = law().evolve(state, ++sequence, event);
        }
    }

    @Provide
    Arbitrary<List<Reported>> lives() {
        return RandomLives.any();
    }

    private static CaseLaw law() {
        return new CaseLaw(HUB);
    }

    private static Decision decide(VictimCaseState state, Reported step) {
        var context = new CaseContext(
                HubId.KZ,
                step.by(),
                MARCH_14.earliest().plusDays(30),
                Provenance.OPERATIONAL,
                new Reach.WholeHub(),
                HUB);
        return VictimCaseDecider.decide(state.history(), step.command(), context);
    }
}
