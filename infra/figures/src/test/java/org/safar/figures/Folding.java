package org.safar.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safar.figures.kept.KeptFacts;
import org.safar.figures.kept.KeptFold;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.referral.ReferralEvent;

/** Folds a history into facts and tables. */
final class Folding {
    static final RecordKeys KEYS = new RecordKeys(new byte[32]);

    private Folding() {}

    static Map<String, CaseFacts> cases(List<StoredEvent> events) {
        var facts = new LinkedHashMap<String, CaseFacts>();
        for (var stored : events)
            if (stored.kind() == ThingKind.CASE)
                facts.compute(stored.thing(), (_, before) -> CaseFactsFold.on(Optional.ofNullable(before), stored));
        return facts;
    }

    static Collection<KeptFacts> kept(List<StoredEvent> events) {
        var facts = new LinkedHashMap<String, KeptFacts>();
        for (var stored : events)
            if (stored.event() instanceof KeptEvent
                    || stored.event() instanceof ReferralEvent
                    || stored.event() instanceof PersonLinkEvent)
                facts.compute(stored.thing(), (_, before) -> KeptFold.on(Optional.ofNullable(before), stored));
        return facts.values();
    }

    static ExchangeFacts exchange(List<StoredEvent> events) {
        var facts = ExchangeFacts.NONE;
        for (var stored : events) facts = facts.on(stored);
        return facts;
    }

    static FactTable table(List<StoredEvent> events) {
        var table = new FactTable(KEYS);
        table.apply(cases(events).values().stream(), kept(events), exchange(events), events.size());
        return table;
    }

    /** The same history, taken in by batches of this many events. */
    static FactTable tableInBatches(List<StoredEvent> events, int size) {
        var table = new FactTable(KEYS);
        for (var end = Math.min(size, events.size()); ; end = Math.min(end + size, events.size())) {
            var known = events.subList(0, end);
            table.apply(cases(known).values().stream(), kept(known), exchange(known), end);
            if (end == events.size()) return table;
        }
    }
}
