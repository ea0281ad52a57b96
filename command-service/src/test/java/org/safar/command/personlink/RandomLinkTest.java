package org.safar.command.personlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.personlink.Linking.ANOTHER;
import static org.safar.command.personlink.Linking.IN_KZ;
import static org.safar.command.personlink.Linking.IN_UZ;
import static org.safar.command.personlink.Linking.MARCH;
import static org.safar.command.personlink.Linking.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.safar.command.decision.Scenario;
import org.safar.command.personlink.PersonLinkCommand.*;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.*;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** Whatever the desk says and the persons agree to or take back, in whatever order: what is stored of a link is lawful. */
class RandomLinkTest {
    private static final List<ActorId> DESK = List.of(Scenario.SOMEBODY, ANOTHER);

    private final Map<CaseId, List<DomainEvent>> cases = new HashMap<>();
    private Linking situation = Linking.nobodyAgreed();
    private List<DomainEvent> events = new ArrayList<>();

    /** @param kind what happens @param who of the desk, or to which of the two cases */
    record Step(int kind, int who) {}

    @Property(tries = 1500)
    void two_agreed_two_of_the_desk_said_so_and_one_taken_back_ends_it(@ForAll("lives") List<Step> life) {
        situation = Linking.nobodyAgreed();
        events = new ArrayList<>();
        cases.put(IN_KZ, new ArrayList<>(List.of(Linking.reported(HubId.KZ))));
        cases.put(IN_UZ, new ArrayList<>(List.of(Linking.reported(HubId.UZ))));
        for (var step : life) goOn(step);
        events.forEach(event -> Statistics.collect(event.getClass().getSimpleName()));
        if (events.isEmpty()) return;
        Statistics.coverage(met -> {
            for (var type : PersonLinkEvent.class.getPermittedSubclasses())
                if (type != LinkMessageNoted.class)
                    met.check(type.getSimpleName()).count(times -> times > 0);
        });
    }

    private void goOn(Step step) {
        var by = DESK.get(step.who());
        var of = step.who() == 0 ? IN_KZ : IN_UZ;
        switch (step.kind()) {
            case 0, 1 -> said(by, new ProposeLink(TODAY, of, step.who() == 0 ? IN_UZ : IN_KZ));
            case 2, 3 -> said(by, new ConfirmLink(TODAY));
            case 4 -> said(by, new DeclineLink(TODAY, LinkRefusal.NOT_CERTAIN));
            case 5 -> said(by, new DissolveLink(TODAY, LinkDissolution.NOT_THE_SAME_PERSON));
            case 6, 7 -> happened(of, Linking.matching());
            case 8 -> happened(of, Linking.withdrawn());
            case 9 -> happened(of, new ConsentWithdrawn(MARCH, Set.of(), null));
            case 10 -> happened(of, Linking.matchingUntil(MARCH));
            default -> happened(of, new CaseVoided(MARCH, VoidReason.DUPLICATE));
        }
        lapse();
    }

    private void happened(CaseId of, DomainEvent event) {
        situation.and(of, event);
        cases.get(of).add(event);
    }

    private void said(ActorId by, PersonLinkCommand command) {
        for (var event : news(scenario().by(by), command)) {
            check(event, by);
            events.add(event);
            assertThat(news(scenario().by(by), command))
                    .as("%s said again", command)
                    .isEmpty();
        }
    }

    /** After each step the exchange looks: whatever stands then stands rightly. */
    private void lapse() {
        for (var event : news(scenario().byExchange(Scenario.RECORDED), new LapseLink(TODAY))) {
            if (event instanceof LinkDissolved)
                assertThat(agrees(IN_KZ) && agrees(IN_UZ)).isFalse();
            else assertThat(event).isEqualTo(new LinkDeclined(TODAY, LinkRefusal.TERMS_ENDED));
            events.add(event);
        }
        if (last() instanceof LinkConfirmed)
            assertThat(agrees(IN_KZ) && agrees(IN_UZ)).isTrue();
        if (last() instanceof LinkProposed)
            assertThat(open(IN_KZ) && open(IN_UZ)).isTrue();
    }

    private void check(DomainEvent event, ActorId by) {
        switch ((PersonLinkEvent) event) {
            case LinkProposed e -> {
                assertThat(last() instanceof LinkProposed || last() instanceof LinkConfirmed)
                        .as("one at a time")
                        .isFalse();
                assertThat(List.of(e.one(), e.other(), e.by())).containsExactly(IN_KZ, IN_UZ, by);
                assertThat(open(IN_KZ) && open(IN_UZ))
                        .as("both open to matching")
                        .isTrue();
            }
            case LinkConfirmed e -> {
                assertThat(last())
                        .isInstanceOfSatisfying(
                                LinkProposed.class,
                                proposed -> assertThat(proposed.by()).isNotEqualTo(by));
                assertThat(open(IN_KZ) && open(IN_UZ))
                        .as("both open to matching")
                        .isTrue();
                assertThat(cases.get(IN_KZ).get((int) e.oneReceipt())).isInstanceOf(ConsentGiven.class);
                assertThat(cases.get(IN_UZ).get((int) e.otherReceipt())).isInstanceOf(ConsentGiven.class);
            }
            case LinkDeclined _ -> assertThat(last()).isInstanceOf(LinkProposed.class);
            case LinkDissolved _ -> assertThat(last()).isInstanceOf(LinkConfirmed.class);
            case LinkMessageNoted _ -> throw new AssertionError("a note is no news");
        }
    }

    /** Every consent is of one day and every withdrawal of the same: once taken back it is for the person to agree on a later day. */
    private boolean agrees(CaseId of) {
        var said = cases.get(of);
        return said.stream().anyMatch(ConsentGiven.class::isInstance)
                && said.stream().noneMatch(ConsentWithdrawn.class::isInstance);
    }

    private boolean open(CaseId of) {
        return agrees(of)
                && cases.get(of).stream().noneMatch(CaseVoided.class::isInstance)
                && cases.get(of).stream()
                        .anyMatch(event ->
                                event instanceof ConsentGiven e && !e.expires().recorded());
    }

    private DomainEvent last() {
        return events.isEmpty() ? null : events.getLast();
    }

    private Scenario<?> scenario() {
        return situation.link(events.toArray(DomainEvent[]::new));
    }

    private static List<DomainEvent> news(Scenario<?> asked, PersonLinkCommand command) {
        return asked.when(command).answer().events().stream()
                .filter(event -> !(event instanceof LinkMessageNoted))
                .toList();
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        var kinds = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.integers().between(0, 5)),
                Tuple.of(15, Arbitraries.of(6, 7)),
                Tuple.of(2, Arbitraries.integers().between(8, 11)));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 1))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
