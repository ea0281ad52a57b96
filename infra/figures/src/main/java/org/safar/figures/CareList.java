package org.safar.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.kept.Care;
import org.safar.kernel.CaseId;

/** What cases say of providers, with all versions. One thread writes. */
final class CareList {
    private final Map<CaseId, Integer> numbers = new HashMap<>();
    private final List<Care> cases = new ArrayList<>();
    private List<Care> all = List.of();
    private boolean changed;

    /** The case's versions come in their order. */
    void take(CaseFacts facts, Version version) {
        var now = version.facts();
        var number = numbers.get(facts.id());
        if (number == null && now.help().care().empty()) return;
        var next = new Care.Version(
                version.from(),
                now.hub(),
                now.custodian(),
                now.custodianKind(),
                now.help().care());
        if (number == null) {
            numbers.put(facts.id(), numbers.size());
            cases.add(new Care(facts.provenance(), List.of(next)));
        } else cases.set(number, cases.get(number).and(next));
        changed = true;
    }

    List<Care> all() {
        if (changed) all = List.copyOf(cases);
        changed = false;
        return all;
    }
}
