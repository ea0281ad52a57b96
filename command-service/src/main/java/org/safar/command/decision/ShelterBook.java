package org.safar.command.decision;

import java.util.List;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ShelterStay;

/** What a case's decision asks about who else stays in a shelter. The running batch is included. */
public interface ShelterBook {

    /** Of an admission that nobody has told of yet. */
    long UNTOLD = Long.MAX_VALUE;

    /** Nobody is known to stay anywhere. */
    ShelterBook EMPTY = new ShelterBook() {
        @Override
        public List<Guest> on(PartialDate day, ProviderCode provider) {
            return List.of();
        }

        @Override
        public long told(ThingId thing, long sequence) {
            return UNTOLD;
        }
    };

    /** Who is surely there on the day under this provider's code, in cases of any hub. */
    List<Guest> on(PartialDate day, ProviderCode provider);

    /** Orders admissions of one day: who was told of earlier has the smaller number. */
    long told(ThingId thing, long sequence);

    /** @param told as {@link #told} has it */
    record Guest(ThingId of, long told, ShelterStay stay) {}
}
