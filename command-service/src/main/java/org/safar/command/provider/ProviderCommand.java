package org.safar.command.provider;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.EMPTY_LIST;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Ahead;
import org.safar.command.decision.KeptCommand;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
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
import org.safar.kernel.time.PartialDate;

/** What a hub can tell of who helps. */
public sealed interface ProviderCommand extends KeptCommand {

    /**
     * @param occurredOn since when it helps
     * @param provider its registered code, which is its reference as well
     * @param place country, region, district: there is no field for an address
     * @param phone as it is published
     */
    record RegisterProvider(
            PartialDate occurredOn,
            CustodianCode custodian,
            ProviderCode provider,
            ProviderKind kind,
            Set<Service> services,
            Place place,
            @Nullable PhoneNumber phone,
            List<Hours> hours)
            implements ProviderCommand, KeptCommand.Opening {
        public RegisterProvider {
            services = Set.copyOf(services);
            hours = List.copyOf(hours);
            Malformed.unless(!services.isEmpty(), EMPTY_LIST, "at least one service");
        }
    }

    /** @param men how many can stay at one time; left out is not recorded, 0 is no place */
    record SetCapacity(
            PartialDate occurredOn,
            @Nullable Integer men,
            @Nullable Integer women,
            @Nullable Integer families,
            @Nullable Integer children)
            implements ProviderCommand {
        public SetCapacity {
            var _ = new Capacity(men, women, families, children);
        }

        Capacity capacity() {
            return new Capacity(men, women, families, children);
        }
    }

    record ChangeServices(PartialDate occurredOn, Set<Service> services) implements ProviderCommand {
        public ChangeServices {
            services = Set.copyOf(services);
            Malformed.unless(!services.isEmpty(), EMPTY_LIST, "at least one service");
        }
    }

    /** How it can be reached from now on. */
    record ChangeContact(PartialDate occurredOn, @Nullable PhoneNumber phone, List<Hours> hours)
            implements ProviderCommand {
        public ChangeContact {
            hours = List.copyOf(hours);
        }
    }

    /**
     * @param rentFree whether it uses its rooms without paying for them
     * @param owner who lets them
     */
    record RecordPremises(
            PartialDate occurredOn,
            Answer rentFree,
            @Nullable OrganisationKind owner,
            @Ahead PartialDate until) implements ProviderCommand {
        public RecordPremises {
            Malformed.unless(!until.surelyBefore(occurredOn), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    record CloseProvider(PartialDate occurredOn, ProviderClosing reason) implements ProviderCommand {}
}
