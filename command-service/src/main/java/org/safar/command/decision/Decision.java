package org.safar.command.decision;

import java.util.List;
import java.util.Optional;
import org.safar.kernel.DomainEvent;

/** What a decider answers: events to store, or the one reason to store nothing. */
public sealed interface Decision {

    record Accepted(List<DomainEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Decision {}

    /** Already so: nothing to store, nothing wrong. */
    static Decision unchanged() {
        return new Accepted(List.of());
    }

    /** The first rule that refuses wins; their order is the order in which a sender should mend things. */
    @SafeVarargs
    static Check unless(Optional<Refusal>... rules) {
        for (var rule : rules) if (rule.isPresent()) return new Check(rule);
        return new Check(Optional.empty());
    }

    /** @param refusal the first rule that was broken, if any */
    record Check(Optional<Refusal> refusal) {

        public Decision then(DomainEvent event) {
            return then(List.of(event));
        }

        public Decision then(List<DomainEvent> events) {
            return refusal.<Decision>map(Refused::new).orElseGet(() -> new Accepted(events));
        }

        /** Asks further where nothing was wrong so far. */
        public Decision then(java.util.function.Supplier<Decision> further) {
            return refusal.<Decision>map(Refused::new).orElseGet(further);
        }
    }

    /** A rule: broken with this refusal, or kept. */
    static Optional<Refusal> refuse(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
