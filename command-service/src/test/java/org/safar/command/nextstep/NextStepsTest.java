package org.safar.command.nextstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.BreachCode.NEVER_PRESUMED;
import static org.safar.kernel.BreachCode.SCREENER_DECIDES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.command.decision.Command;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.message.MessageType;
import org.safar.command.message.Messages;
import org.safar.command.nextstep.NextSteps.State;
import org.safar.command.nextstep.NextSteps.Step;
import org.safar.command.victimcase.CaseAsItStands;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.VictimCaseEvent;

class NextStepsTest {
    private static final Instant NOW = Instant.parse("2026-06-30T10:00:00Z");
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final PartialDate LONG_AGO = PartialDate.parse("2010-06-01");
    private static final CaseId CASE = new CaseId("8c1d0000000000000000000000000001");
    private static final ActorId OFFICER = new ActorId(new UUID(1, 1));
    private static final BodyCode COMMISSION = new BodyCode("KZ-COMMISSION");
    private static final HubHistory HUB = HubHistory.of(
            new HubJoined(LONG_AGO),
            new CustodianRegistered(LONG_AGO, new CustodianCode("KZ-MIA"), CustodianKind.STATE),
            new BodyRegistered(LONG_AGO, new BodyCode("KZ-MIA")),
            new BodyRegistered(LONG_AGO, COMMISSION),
            new HubRulesSet(LONG_AGO, Set.of(COMMISSION), 30));
    private static final NextSteps STEPS = new NextSteps(Messages.registry());

    static List<MessageType> types() {
        return Messages.registry().types().stream()
                .filter(type -> type.thing() == ThingKind.CASE && !type.opens())
                .toList();
    }

    /** A command of which nothing can be made up would always be of state unknown. */
    @ParameterizedTest
    @MethodSource("types")
    void every_command_can_be_probed(MessageType type) {
        assertThat(STEPS.probes(type.command(), around(history(reported()), HUB)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_command_is_told_of(MessageType type) {
        assertThat(steps(HUB, reported())).extracting(Step::command).contains(type.name());
        assertThat(step(type.name(), reported()).state()).isNotEqualTo(State.UNKNOWN);
    }

    @Test
    void says_what_is_open_in_a_case_that_was_just_reported() {
        assertThat(step("screen-person", reported())).isEqualTo(open("screen-person"));
        assertThat(step("recognise-as-presumed", reported())).isEqualTo(open("recognise-as-presumed"));
        assertThat(step("correct-record", reported())).isEqualTo(open("correct-record"));
        assertThat(step("reopen-case", reported())).isEqualTo(against("reopen-case", RefusalCode.CASE_NOT_CLOSED));
        assertThat(step("retract-route-leg", reported()))
                .isEqualTo(against("retract-route-leg", RefusalCode.UNKNOWN_LEG));
    }

    @Test
    void says_which_protective_rules_would_be_broken() {
        assertThat(step("confirm-victim", reported()).breaches()).containsExactly(NEVER_PRESUMED);
        assertThat(step("confirm-victim", reported(), screenedBy(OFFICER)).breaches())
                .containsExactly(NEVER_PRESUMED, SCREENER_DECIDES);
        assertThat(step("confirm-victim", reported(), screenedBy(new ActorId(new UUID(2, 2))))
                        .breaches())
                .containsExactly(NEVER_PRESUMED);
    }

    @Test
    void says_the_rule_in_the_way() {
        var closed = new CaseClosed(DAY, ClosingReason.WITHDREW);
        assertThat(step("confirm-victim", reported(), closed))
                .isEqualTo(against("confirm-victim", RefusalCode.CASE_IS_CLOSED));
        assertThat(step("reopen-case", reported(), closed)).isEqualTo(open("reopen-case"));
        assertThat(step("screen-person", reported(), new CaseVoided(DAY, VoidReason.DUPLICATE)))
                .isEqualTo(against("screen-person", RefusalCode.CASE_IS_VOIDED));
    }

    @Test
    void asks_the_hubs_own_law() {
        var nobody = HubHistory.of(new HubJoined(LONG_AGO), new BodyRegistered(LONG_AGO, new BodyCode("KZ-MIA")));
        assertThat(step(nobody, "confirm-victim", reported()))
                .isEqualTo(against("confirm-victim", RefusalCode.BODY_MAY_NOT_CONFIRM));
        var left = HUB.with(new HubLeft(PartialDate.parse("2026-01-01")));
        assertThat(steps(left, reported()))
                .filteredOn(step -> !step.command().equals("withdraw-consent"))
                .allSatisfy(step -> assertThat(step.rule()).isEqualTo(RefusalCode.HUB_NOT_JOINED));
        assertThat(step(left, "withdraw-consent", reported())).isEqualTo(open("withdraw-consent"));
    }

    @Test
    void says_where_nothing_would_change() {
        assertThat(step("void-case", reported(), new CaseVoided(DAY, VoidReason.DUPLICATE))
                        .state())
                .isEqualTo(State.NOTHING_TO_CHANGE);
    }

    private static Step open(String command) {
        return new Step(command, State.OPEN, null, List.of());
    }

    private static Step against(String command, RefusalCode rule) {
        return new Step(command, State.IN_THE_WAY, rule, List.of());
    }

    private static Step step(String command, VictimCaseEvent... events) {
        return step(HUB, command, events);
    }

    private static Step step(HubHistory hub, String command, VictimCaseEvent... events) {
        return steps(hub, events).stream()
                .filter(step -> step.command().equals(command))
                .findFirst()
                .orElseThrow();
    }

    private static List<Step> steps(HubHistory hub, VictimCaseEvent... events) {
        var stored = history(events);
        return STEPS.of(new CaseAsItStands(stored, hub), around(stored, hub), NextStepsTest::report);
    }

    private static Surroundings around(List<StoredEvent> events, HubHistory hub) {
        var standing = new CaseAsItStands(events, hub);
        return new Surroundings(standing.history(), hub, HubId.KZ, LocalDate.parse("2026-06-30"), null);
    }

    private static List<StoredEvent> history(VictimCaseEvent... events) {
        var stored = new ArrayList<StoredEvent>();
        for (var event : Arrays.asList(events)) {
            var sequence = stored.size();
            stored.add(new StoredEvent(
                    sequence + 1, CASE.text(), sequence, new UUID(0, sequence), NOW, "", envelope(), event));
        }
        return stored;
    }

    private static Report report(Command command) {
        return new Report(
                CASE, false, new Reach.WholeHub(), envelope(), List.of(command), false, Map.of(), false, null);
    }

    private static Envelope envelope() {
        var actor = new Actor(OFFICER, ActorRole.CASE_OFFICER, null, Voucher.EXCHANGE);
        var id = new UUID(0, 0);
        return new Envelope(HubId.KZ, NOW, actor, null, Provenance.OPERATIONAL, id, "", null, id, id, "test");
    }

    private static SuspicionReported reported() {
        return new SuspicionReported(DAY, HubId.KZ, null, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
    }

    private static PersonScreened screenedBy(ActorId who) {
        return new PersonScreened(DAY, new IndicatorList("KZ-2024"), Set.of(Indicator.NO_PAY), who);
    }
}
