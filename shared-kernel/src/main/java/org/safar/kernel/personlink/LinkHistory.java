package org.safar.kernel.personlink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkMessageNoted;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;

/**
 * What has happened to a link. Each proposal begins anew.
 *
 * @param events in the order they were stored, without notes
 */
public record LinkHistory(List<PersonLinkEvent> events) {
    public static final LinkHistory NOTHING = new LinkHistory(List.of());

    public LinkHistory {
        events = List.copyOf(events);
    }

    public static LinkHistory of(PersonLinkEvent... events) {
        var history = NOTHING;
        for (var event : events) history = history.with(event);
        return history;
    }

    public LinkHistory with(PersonLinkEvent event) {
        if (event instanceof LinkMessageNoted) return this;
        var more = new ArrayList<>(events);
        more.add(event);
        return new LinkHistory(more);
    }

    /** The proposal that was made last; empty before the first. */
    public Optional<LinkProposed> proposed() {
        return events.reversed().stream()
                .filter(LinkProposed.class::isInstance)
                .map(LinkProposed.class::cast)
                .findFirst();
    }

    /** Empty before the first proposal. */
    public Optional<LinkStage> stage() {
        return events.isEmpty() ? Optional.empty() : Optional.of(stageAfter(events.getLast()));
    }

    public boolean isAt(LinkStage stage) {
        return stage().filter(stage::equals).isPresent();
    }

    private static LinkStage stageAfter(PersonLinkEvent event) {
        return switch (event) {
            case LinkProposed _ -> LinkStage.PROPOSED;
            case LinkConfirmed _ -> LinkStage.CONFIRMED;
            case LinkDeclined _ -> LinkStage.DECLINED;
            case LinkDissolved _ -> LinkStage.DISSOLVED;
            case LinkMessageNoted _ -> throw new IllegalStateException("a note is no part of the history");
        };
    }
}
