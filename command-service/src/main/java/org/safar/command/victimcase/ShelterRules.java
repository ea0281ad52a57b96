package org.safar.command.victimcase;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.command.decision.Books;
import org.safar.command.decision.ShelterBook.Guest;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ShelterStay;
import org.safar.kernel.victimcase.ShelterStay.Bed;

/**
 * Whether a shelter had room. People come first and places second: who is taken in all the same is taken in, and it is said. Where
 * the capacity, a date or who the person is is not known, the shelter has the benefit of the doubt.
 *
 * @param books where the shelter's capacity and its other guests are looked up
 * @param thing the case itself
 */
record ShelterRules(Books books, ThingId thing) {

    /** Whether on the day of this admission every place of its kind was taken by others. */
    boolean full(long admission, CaseHistory history) {
        return ShelterStay.of(history).stream()
                .filter(stay -> stay.sequence() == admission)
                .findFirst()
                .filter(this::full)
                .isPresent();
    }

    private boolean full(ShelterStay stay) {
        var bed = stay.place();
        if (bed == null || !stay.from().recorded()) return false;
        var places = capacity(stay.provider(), stay.from()).map(bed::of);
        return places.isPresent() && taken(stay, bed) >= places.get();
    }

    /** As it was told for the day, whatever was told later for a later one. */
    private Optional<Capacity> capacity(ProviderCode provider, PartialDate day) {
        return books.pastOf(ThingKind.PROVIDER, provider.value()).stream()
                .filter(CapacitySet.class::isInstance)
                .map(CapacitySet.class::cast)
                .filter(set -> !day.surelyBefore(set.occurredOn()))
                .reduce((before, later) -> later.occurredOn().surelyBefore(before.occurredOn()) ? before : later)
                .map(CapacitySet::capacity);
    }

    /** By others: who is of the same family takes no further place. */
    private long taken(ShelterStay stay, Bed bed) {
        var shelters = books.shelters();
        var told = shelters.told(thing, stay.sequence());
        var others = shelters.on(stay.from(), stay.provider()).stream()
                .filter(guest -> !isSelf(guest) && guest.stay().place() == bed)
                .filter(guest -> !guest.stay().from().equals(stay.from()) || guest.told() < told);
        return bed == Bed.FAMILY
                ? families(others)
                        .filter(family -> !family.equals(stay.family()))
                        .count()
                : others.count();
    }

    private static Stream<Object> families(Stream<Guest> guests) {
        return guests.map(guest ->
                        (Object) Objects.requireNonNull(guest.stay().family(), "who stays as a family has one"))
                .distinct();
    }

    private boolean isSelf(Guest guest) {
        return guest.of().equals(thing);
    }
}
