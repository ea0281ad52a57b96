package org.safar.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Reception.Answer;
import org.safar.command.decision.Reception.Law;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BreachCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;

/** Given events, when commands, then events, breaches or a refusal: without Axon, a store or a clock. */
public final class Scenario<S> {
    public static final Instant RECORDED = Instant.parse("2026-06-30T10:00:00Z");
    public static final ActorId SOMEBODY = ActorId.parse("00000000-0000-4000-8000-000000000001");

    private final Law<S> law;
    private final ThingId thing;
    private S state;
    private long version = -1;
    private Actor actor = officer(SOMEBODY);
    private Instant recordedAt = RECORDED;
    private HubId hub = HubId.KZ;
    private Provenance provenance = Provenance.OPERATIONAL;
    private @Nullable Provenance first;
    private Reach reach = new Reach.WholeHub();
    private boolean byReference = true;
    private boolean asksFirst;
    private @Nullable Long expected;
    private final Map<BreachCode, AcknowledgementReason> acknowledged = new HashMap<>();

    public Scenario(Law<S> law, S initial, ThingId thing) {
        this.law = law;
        this.state = initial;
        this.thing = thing;
    }

    public Scenario<S> given(DomainEvent... events) {
        for (var event : events) state = law.evolve(state, ++version, event);
        return this;
    }

    public Scenario<S> by(ActorId who) {
        actor = officer(who);
        return this;
    }

    /** The exchange itself asks, when it is that time. */
    public Scenario<S> byExchange(Instant at) {
        actor = Actor.EXCHANGE;
        recordedAt = at;
        return this;
    }

    public Scenario<S> from(HubId sender) {
        hub = sender;
        return this;
    }

    public Scenario<S> imported() {
        provenance = Provenance.SYNTHETIC;
        return this;
    }

    /** Of what provenance the thing's first event was. */
    public Scenario<S> begun(Provenance as) {
        first = as;
        return this;
    }

    public Scenario<S> reaching(Reach limits) {
        reach = limits;
        return this;
    }

    public Scenario<S> addressedById() {
        byReference = false;
        return this;
    }

    public Scenario<S> askedFirst() {
        asksFirst = true;
        return this;
    }

    public Scenario<S> acknowledging(BreachCode rule, AcknowledgementReason reason) {
        acknowledged.put(rule, reason);
        return this;
    }

    public Scenario<S> expecting(long seen) {
        expected = seen;
        return this;
    }

    public Happening when(Command... commands) {
        var report = new Report(
                thing,
                byReference,
                reach,
                envelope(),
                List.of(commands),
                commands.length > 1,
                acknowledged,
                asksFirst,
                expected);
        var things = law.provenance(first, report).orElse(null);
        return new Happening(Reception.receive(report, things, version, new MessageLog(), state, law));
    }

    private static Actor officer(ActorId who) {
        return new Actor(who, ActorRole.CASE_OFFICER, null, Voucher.HUB);
    }

    private Envelope envelope() {
        var id = UUID.randomUUID();
        return new Envelope(hub, recordedAt, actor, null, provenance, id, "0".repeat(64), null, id, id, "test");
    }

    /** What came of it. */
    public record Happening(Answer answer) {

        public void then(DomainEvent... events) {
            assertThat(answer.events()).containsExactly(events);
            assertThat(answer.outcome()).isInstanceOf(Outcome.Stored.class);
        }

        public void unchanged() {
            assertThat(answer.outcome()).isInstanceOf(Outcome.Unchanged.class);
            assertThat(answer.events()).hasSize(1);
        }

        /** Nothing, not even that it was asked. */
        public void nothing() {
            assertThat(answer.outcome()).isInstanceOf(Outcome.Unchanged.class);
            assertThat(answer.events()).isEmpty();
        }

        public void refused(RefusalCode code, String pointer) {
            assertThat(answer.outcome()).isEqualTo(new Outcome.Refused(code, pointer, code.meaning()));
            assertThat(answer.events()).isEmpty();
        }

        /** The whole message is meant. */
        public void refused(RefusalCode code) {
            refused(code, "/data");
        }

        public void notYet(RefusalCode code) {
            notYet(code, "/data");
        }

        public void notYet(RefusalCode code, String pointer) {
            assertThat(answer.outcome()).isEqualTo(new Outcome.NotYet(code, pointer));
            assertThat(answer.events()).isEmpty();
        }

        public void outOfReach() {
            refused(RefusalCode.NOT_THIS_HUBS_CASE, "");
        }

        public void stale(long version) {
            assertThat(answer).isEqualTo(new Answer(new Outcome.Stale(version, List.of()), List.of()));
        }

        public void asksToAcknowledge(BreachCode... rules) {
            assertThat(answer).isEqualTo(new Answer(new Outcome.AcknowledgementNeeded(List.of(rules)), List.of()));
        }

        /** Stored, and these rules are newly broken. */
        public void flagged(BreachCode... rules) {
            assertThat(answer.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Stored.class,
                            stored -> assertThat(stored.breaches()).containsExactlyInAnyOrder(rules));
        }
    }
}
