package org.safar.figures.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.place.Place;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.provider.ProviderEvent.ContactChanged;
import org.safar.kernel.provider.ProviderEvent.PremisesRecorded;
import org.safar.kernel.provider.ProviderEvent.ProviderClosed;
import org.safar.kernel.provider.ProviderEvent.ProviderMessageNoted;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.provider.ProviderEvent.ServicesChanged;
import org.safar.kernel.time.PartialDate;

/**
 * A provider. What changes with time is kept with its days, and in their order, so that any day can be asked.
 *
 * @param closed absent while it is open
 */
public record ProviderFacts(
        ProviderCode provider,
        ProviderKind kind,
        Place place,
        PartialDate since,
        List<Offer> services,
        List<Places> places,
        List<Premises> premises,
        @Nullable PartialDate closed) {
    public ProviderFacts {
        services = List.copyOf(services);
        places = List.copyOf(places);
        premises = List.copyOf(premises);
    }

    public record Offer(PartialDate from, Set<Service> services) {
        public Offer {
            services = Set.copyOf(services);
        }
    }

    public record Places(PartialDate from, Capacity capacity) {}

    public record Premises(PartialDate from, Answer rentFree) {}

    static ProviderFacts of(ProviderRegistered e) {
        var offer = new Offer(e.occurredOn(), e.services());
        return new ProviderFacts(
                e.provider(), e.kind(), e.place(), e.occurredOn(), List.of(offer), List.of(), List.of(), null);
    }

    ProviderFacts after(ProviderEvent event) {
        return switch (event) {
            case ProviderRegistered _, ProviderMessageNoted _, ContactChanged _ -> this;
            case ServicesChanged e ->
                with(added(services, new Offer(e.occurredOn(), e.services()), Offer::from), places, premises, closed);
            case CapacitySet e ->
                with(services, added(places, new Places(e.occurredOn(), e.capacity()), Places::from), premises, closed);
            case PremisesRecorded e ->
                with(
                        services,
                        places,
                        added(premises, new Premises(e.occurredOn(), e.rentFree()), Premises::from),
                        closed);
            case ProviderClosed e -> with(services, places, premises, e.occurredOn());
        };
    }

    /** Whether it was there and not closed on the day; now, where none is given. A day in doubt is a day it was open. */
    public boolean open(@Nullable LocalDate day) {
        if (day == null) return closed == null;
        return !since.surelyAfter(day)
                && (closed == null || !closed.recorded() || closed.latest().isAfter(day));
    }

    /** What held on the day; now, where none is given. Empty where nothing was told. */
    public static <T> Optional<T> on(@Nullable LocalDate day, List<T> facts, Function<T, PartialDate> from) {
        return facts.reversed().stream()
                .filter(fact -> day == null || !from.apply(fact).surelyAfter(day))
                .findFirst();
    }

    private ProviderFacts with(
            List<Offer> offers, List<Places> capacity, List<Premises> rooms, @Nullable PartialDate end) {
        return new ProviderFacts(provider, kind, place, since, offers, capacity, rooms, end);
    }

    /** After those that it does not surely lie before: of two of one day the one told later holds. */
    private static <T> List<T> added(List<T> facts, T fact, Function<T, PartialDate> from) {
        var at = facts.size();
        while (at > 0 && from.apply(fact).surelyBefore(from.apply(facts.get(at - 1)))) at--;
        var more = new ArrayList<>(facts);
        more.add(at, fact);
        return more;
    }
}
