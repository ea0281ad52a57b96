package org.safar.kernel.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.hub.HubEvent.*;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;

/** How a hub works: each list in the order it was stored; each rule holds from its own day until the next of its kind. */
public record HubPractice(
        List<TransferBasisAgreed> transferBases,
        List<RetentionSet> retention,
        List<DeadlinesSet> deadlines,
        List<ZoneSet> zones,
        List<LanguagesSet> languages,
        List<KeyRegistered> keys,
        List<KeyRevoked> revokedKeys,
        List<RegisterTotalsDeclared> registerTotals) {
    public static final HubPractice NONE =
            new HubPractice(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** While a hub has set none: an offer two weeks, a reception two days, a risk assessment and a review 90 days. */
    public static final DeadlinesSet USUAL = new DeadlinesSet(PartialDate.NOT_RECORDED, 14, 48, 90, 90);

    public HubPractice {
        transferBases = List.copyOf(transferBases);
        retention = List.copyOf(retention);
        deadlines = List.copyOf(deadlines);
        zones = List.copyOf(zones);
        languages = List.copyOf(languages);
        keys = List.copyOf(keys);
        revokedKeys = List.copyOf(revokedKeys);
        registerTotals = List.copyOf(registerTotals);
    }

    public HubPractice with(Practice event) {
        return new HubPractice(
                more(transferBases, event, TransferBasisAgreed.class),
                more(retention, event, RetentionSet.class),
                more(deadlines, event, DeadlinesSet.class),
                more(zones, event, ZoneSet.class),
                more(languages, event, LanguagesSet.class),
                more(keys, event, KeyRegistered.class),
                more(revokedKeys, event, KeyRevoked.class),
                more(registerTotals, event, RegisterTotalsDeclared.class));
    }

    /** Whether the last of its kind says the same already. */
    public boolean standsAs(Practice event) {
        return Stream.of(transferBases, retention, deadlines, zones, languages, keys, revokedKeys, registerTotals)
                .filter(list -> !list.isEmpty() && list.getLast().getClass() == event.getClass())
                .anyMatch(list -> list.getLast().equals(event));
    }

    /** On what identity may pass to the other state on the day; empty where nothing allows it. */
    public Optional<TransferBasisAgreed> transferBasis(Country with, PartialDate on) {
        var agreed = transferBases.stream()
                .filter(basis -> basis.with().equals(with))
                .toList();
        return inForce(agreed, on).filter(basis -> !basis.until().surelyBefore(on));
    }

    public Optional<RetentionSet> retention(PartialDate on) {
        return inForce(retention, on);
    }

    /** Whether the hub has set deadlines of its own, for whatever day. */
    public boolean setsDeadlines() {
        return !deadlines.isEmpty();
    }

    /** The hub's own, or the usual ones. */
    public DeadlinesSet deadlines(PartialDate on) {
        return inForce(deadlines, on).orElse(USUAL);
    }

    public Optional<ZoneSet> zone(PartialDate on) {
        return inForce(zones, on);
    }

    public Optional<LanguagesSet> languages(PartialDate on) {
        return inForce(languages, on);
    }

    /** The keys that can be trusted on the day; the one registered last is to be used. */
    public List<KeyRegistered> keys(KeyUse use, PartialDate on) {
        return keys.stream()
                .filter(key -> key.use() == use && !key.occurredOn().surelyAfter(on.latest()))
                .filter(key -> !key.until().surelyBefore(on) && !revoked(key.key(), on))
                .toList();
    }

    /** What the register counts for the quarter, as declared last; empty where nothing was declared, which is not nought. */
    public Optional<RegisterTotalsDeclared> totals(Quarter quarter) {
        return registerTotals.stream()
                .filter(totals -> totals.quarter().equals(quarter))
                .reduce((_, later) -> later);
    }

    private boolean revoked(PublicKey key, PartialDate on) {
        return revokedKeys.stream()
                .anyMatch(revoked -> revoked.key().equals(key) && !on.surelyBefore(revoked.occurredOn()));
    }

    private static <E extends HubEvent> Optional<E> inForce(List<E> rules, PartialDate on) {
        return rules.stream()
                .filter(rule -> !on.recorded() || !rule.occurredOn().surelyAfter(on.latest()))
                .reduce((before, later) -> later.occurredOn().surelyBefore(before.occurredOn()) ? before : later);
    }

    private static <E extends Practice> List<E> more(List<E> list, Practice event, Class<E> type) {
        if (!type.isInstance(event)) return list;
        var more = new ArrayList<>(list);
        more.add(type.cast(event));
        return more;
    }
}
