package org.safar.kernel.provider;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;

/** Who helps. Each fact holds from its day until another takes its place. */
public sealed interface ProviderEvent extends KeptEvent {

    /**
     * @param provider the code by which cases and activities name it
     * @param place country, region and district; nothing finer, so that nobody finds a shelter by it
     * @param phone as published; none where none is
     */
    @EventType(name = "provider.registered", revision = 1)
    record ProviderRegistered(
            PartialDate occurredOn,
            HubId hub,
            CustodianCode custodian,
            CustodianKind custodianKind,
            ProviderCode provider,
            ProviderKind kind,
            Set<Service> services,
            Place place,
            @Nullable PhoneNumber phone,
            List<Hours> hours)
            implements ProviderEvent, Opened {
        public ProviderRegistered {
            services = Set.copyOf(services);
            hours = List.copyOf(hours);
        }
    }

    @EventType(name = "provider.capacity-set", revision = 1)
    record CapacitySet(PartialDate occurredOn, Capacity capacity) implements ProviderEvent {}

    @EventType(name = "provider.services-changed", revision = 1)
    record ServicesChanged(PartialDate occurredOn, Set<Service> services) implements ProviderEvent {
        public ServicesChanged {
            services = Set.copyOf(services);
        }
    }

    @EventType(name = "provider.contact-changed", revision = 1)
    record ContactChanged(PartialDate occurredOn, @Nullable PhoneNumber phone, List<Hours> hours)
            implements ProviderEvent {
        public ContactChanged {
            hours = List.copyOf(hours);
        }
    }

    /**
     * @param rentFree whether it uses rooms without paying for them
     * @param owner who lets it; not recorded where the hub does not say
     * @param until the last day of the arrangement; not recorded where it has none
     */
    @EventType(name = "provider.premises-recorded", revision = 1)
    record PremisesRecorded(
            PartialDate occurredOn,
            Answer rentFree,
            @Nullable OrganisationKind owner,
            PartialDate until) implements ProviderEvent {}

    @EventType(name = "provider.closed", revision = 1)
    record ProviderClosed(PartialDate occurredOn, ProviderClosing reason) implements ProviderEvent {}

    @EventType(name = "provider.message-noted", revision = 1)
    record ProviderMessageNoted(PartialDate occurredOn) implements ProviderEvent, Noted {}
}
