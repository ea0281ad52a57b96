package org.safar.axon.json;

import java.util.List;
import java.util.stream.Stream;
import org.safar.kernel.DomainEvent;

/** The samples of every kind of thing. */
final class AllSamples {
    static final List<DomainEvent> FULL = Stream.of(
                    EventSamples.FULL,
                    PreventionSamples.FULL,
                    CourtSamples.FULL,
                    HubSamples.FULL,
                    ReferralSamples.FULL,
                    LinkSamples.FULL)
            .flatMap(List::stream)
            .toList();
    static final List<DomainEvent> SPARSE = Stream.of(
                    EventSamples.SPARSE,
                    PreventionSamples.SPARSE,
                    CourtSamples.SPARSE,
                    HubSamples.SPARSE,
                    ReferralSamples.SPARSE,
                    LinkSamples.SPARSE)
            .flatMap(List::stream)
            .toList();

    private AllSamples() {}
}
