package org.safar.query.kept;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.place.Place;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.Hours;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.ProviderEvent.*;
import org.safar.kernel.time.PartialDate;

/**
 * A provider as it now stands. Of each fact the one with the latest day stands, and of two of one day the one told later.
 *
 * @param capacity as it changed, in the order of its days
 */
public record ProviderState(
        ProviderCode provider,
        ProviderKind kind,
        Place place,
        PartialDate since,
        Offer offer,
        Contact contact,
        List<Places> capacity,
        @Nullable Premises premises,
        @Nullable Closing closed) {
    public ProviderState {
        capacity = List.copyOf(capacity);
    }

    public record Offer(PartialDate from, Set<Service> services) {
        public Offer {
            services = Set.copyOf(services);
        }
    }

    public record Contact(PartialDate from, @Nullable PhoneNumber phone, List<Hours> hours) {
        public Contact {
            hours = List.copyOf(hours);
        }
    }

    public record Places(PartialDate from, Capacity places) {}

    public record Premises(
            PartialDate from, Answer rentFree, @Nullable OrganisationKind owner, PartialDate until) {}

    public record Closing(PartialDate on, ProviderClosing reason) {}

    static ProviderState of(ProviderRegistered e) {
        var since = e.occurredOn();
        return new ProviderState(
                e.provider(),
                e.kind(),
                e.place(),
                since,
                new Offer(since, e.services()),
                new Contact(since, e.phone(), e.hours()),
                List.of(),
                null,
                null);
    }

    ProviderState after(ProviderEvent event) {
        return switch (event) {
            case ProviderRegistered _, ProviderMessageNoted _ -> this;
            case CapacitySet e -> with(InOrder.added(capacity, new Places(e.occurredOn(), e.capacity()), Places::from));
            case ServicesChanged e ->
                InOrder.replaces(e.occurredOn(), offer.from()) ? with(new Offer(e.occurredOn(), e.services())) : this;
            case ContactChanged e ->
                InOrder.replaces(e.occurredOn(), contact.from())
                        ? with(new Contact(e.occurredOn(), e.phone(), e.hours()))
                        : this;
            case PremisesRecorded e ->
                premises == null || InOrder.replaces(e.occurredOn(), premises.from())
                        ? with(new Premises(e.occurredOn(), e.rentFree(), e.owner(), e.until()))
                        : this;
            case ProviderClosed e -> with(new Closing(e.occurredOn(), e.reason()));
        };
    }

    private ProviderState with(List<Places> places) {
        return new ProviderState(provider, kind, place, since, offer, contact, places, premises, closed);
    }

    private ProviderState with(Offer other) {
        return new ProviderState(provider, kind, place, since, other, contact, capacity, premises, closed);
    }

    private ProviderState with(Contact other) {
        return new ProviderState(provider, kind, place, since, offer, other, capacity, premises, closed);
    }

    private ProviderState with(Premises other) {
        return new ProviderState(provider, kind, place, since, offer, contact, capacity, other, closed);
    }

    private ProviderState with(Closing closing) {
        return new ProviderState(provider, kind, place, since, offer, contact, capacity, premises, closing);
    }
}
