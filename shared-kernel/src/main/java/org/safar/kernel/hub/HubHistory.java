package org.safar.kernel.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.hub.HubEvent.HubMessageNoted;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.time.PartialDate;

/**
 * What a hub's events mean for everybody else: since when it takes part, who holds cases, which bodies there are and which of them
 * may confirm on a day.
 *
 * @param participation joined and left, in the order they were stored
 * @param rules in the order they were stored; each holds from its own day
 * @param practice how the hub works otherwise
 */
public record HubHistory(
        List<HubEvent> participation,
        Map<CustodianCode, CustodianKind> custodians,
        Set<BodyCode> bodies,
        List<HubRulesSet> rules,
        HubPractice practice) {
    public static final HubHistory EMPTY = new HubHistory(List.of(), Map.of(), Set.of(), List.of(), HubPractice.NONE);

    public HubHistory {
        participation = List.copyOf(participation);
        custodians = Map.copyOf(custodians);
        bodies = Set.copyOf(bodies);
        rules = List.copyOf(rules);
    }

    /** The history after these events. */
    public static HubHistory of(HubEvent... events) {
        var history = EMPTY;
        for (var event : events) history = history.with(event);
        return history;
    }

    public HubHistory with(HubEvent event) {
        return switch (event) {
            case HubJoined _, HubLeft _ ->
                new HubHistory(added(participation, event), custodians, bodies, rules, practice);
            case HubRulesSet e -> new HubHistory(participation, custodians, bodies, added(rules, e), practice);
            case CustodianRegistered e -> new HubHistory(participation, withCustodian(e), bodies, rules, practice);
            case BodyRegistered e -> new HubHistory(participation, custodians, withBody(e), rules, practice);
            case HubEvent.Practice e -> new HubHistory(participation, custodians, bodies, rules, practice.with(e));
            case HubMessageNoted _ -> this;
        };
    }

    /** Whether the hub has ever joined. */
    public boolean joined() {
        return !participation.isEmpty();
    }

    /** Whether it takes part now, whatever the day. */
    public boolean participates() {
        return joined() && participation.getLast() instanceof HubJoined;
    }

    /** Whether it takes part on the day: from the day it joined, until the day it left. */
    public boolean participates(LocalDate on) {
        return participation.stream()
                .filter(event -> !event.occurredOn().surelyAfter(on))
                .reduce((_, last) -> last)
                .filter(HubJoined.class::isInstance)
                .isPresent();
    }

    /** The kind of a registered custodian; empty where the hub has not registered it. */
    public Optional<CustodianKind> custodian(CustodianCode code) {
        return Optional.ofNullable(custodians.get(code));
    }

    public boolean knows(BodyCode body) {
        return bodies.contains(body);
    }

    /** By the rules in force on the day; where only a month or year is known, at its end; where nothing is, by the latest. */
    public boolean mayConfirm(BodyCode body, PartialDate on) {
        return inForce(on).filter(rule -> rule.mayConfirm().contains(body)).isPresent();
    }

    /** The rules that hold on the day; empty before the first. */
    public Optional<HubRulesSet> inForce(PartialDate on) {
        return rules.stream()
                .filter(rule -> !on.recorded() || !rule.occurredOn().surelyAfter(on.latest()))
                .reduce((before, later) -> later.occurredOn().surelyBefore(before.occurredOn()) ? before : later);
    }

    private Map<CustodianCode, CustodianKind> withCustodian(CustodianRegistered e) {
        var more = new HashMap<>(custodians);
        more.put(e.custodian(), e.kind());
        return more;
    }

    private Set<BodyCode> withBody(BodyRegistered e) {
        var more = new HashSet<>(bodies);
        more.add(e.body());
        return more;
    }

    private static <T> List<T> added(List<T> list, T item) {
        var more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
