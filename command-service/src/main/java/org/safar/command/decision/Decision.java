package org.safar.command.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safar.kernel.Breach;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Refusal;

/** What a decider answers: events to store, with the breaches they reveal, or the one reason to store nothing. */
public sealed interface Decision {

    record Accepted(List<DomainEvent> events, List<Breach> breaches) implements Decision {}

    record Refused(Refusal refusal) implements Decision {}

    /** Already so: nothing to store, nothing wrong. */
    static Decision unchanged() {
        return new Accepted(List.of(), List.of());
    }

    /** The first rule that refuses wins; their order is the order in which a sender should mend things. */
    @SafeVarargs
    static Check unless(Optional<? extends Refusal>... rules) {
        for (var rule : rules) if (rule.isPresent()) return new Check(rule);
        return new Check(Optional.empty());
    }

    record Check(Optional<? extends Refusal> refusal) {

        /** @param breaches all that apply are kept, not only the first */
        @SafeVarargs
        public final Decision then(DomainEvent event, Optional<? extends Breach>... breaches) {
            if (refusal.isPresent()) return new Refused(refusal.get());
            var found = new ArrayList<Breach>();
            for (var breach : breaches) breach.ifPresent(found::add);
            return new Accepted(List.of(event), List.copyOf(found));
        }
    }
}
