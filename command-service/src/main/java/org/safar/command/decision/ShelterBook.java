package org.safar.command.decision;

import java.util.List;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.victimcase.ShelterStay;

/** What a case's decision asks about who else stays in a shelter. */
@FunctionalInterface
public interface ShelterBook {

    /** Nobody is known to stay anywhere. */
    ShelterBook EMPTY = _ -> List.of();

    /** The stays under this provider's code, past ones too, in cases of any hub; those of the running batch included. */
    List<Guest> of(ProviderCode provider);

    /**
     * @param told orders admissions of one day: who was told of earlier has the smaller number
     */
    record Guest(ThingId of, long told, ShelterStay stay) {}
}
