package org.safar.query.view;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;

/** How many events a case has and how many all cases have: two documents an event. */
record Tally(long events, String last, List<Long> sequences) {

    /** @param trouble looks at each event before it is counted and may throw */
    record Of(String name, int version, Consumer<StoredEvent> trouble) implements View<Tally> {
        Of() {
            this(_ -> {});
        }

        Of(Consumer<StoredEvent> trouble) {
            this("tally", 1, trouble);
        }

        @Override
        public Class<Tally> type() {
            return Tally.class;
        }

        @Override
        public Collection<String> keys(StoredEvent event) {
            return event.kind() == ThingKind.CASE ? List.of(event.thing(), "all") : List.of();
        }

        @Override
        public Tally on(String key, @Nullable Tally before, StoredEvent event) {
            trouble.accept(event);
            var name = EventCatalogue.typeOf(event.event().getClass()).name();
            var sequences = key.equals("all") || before == null ? List.<Long>of() : before.sequences();
            var now = Stream.concat(sequences.stream(), Stream.of(event.sequence()));
            return new Tally(before == null ? 1 : before.events() + 1, name, now.toList());
        }

        @Override
        public List<String> indexes() {
            return List.of("events");
        }
    }
}
