package org.safar.kernel.victimcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonRemoved;
import org.safar.kernel.victimcase.MobilityEvent.PersonResettled;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitLeft;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/**
 * A person's stay in a shelter that is named by its code.
 *
 * @param sequence of the admission in the case
 * @param end by when it was over; not recorded where only that it is over is known; none while it goes on
 * @param family with whom the person stays; none for who came alone
 * @param place on which kind of place; none where it is not known who the person is
 */
public record ShelterStay(
        long sequence,
        ProviderCode provider,
        PartialDate from,
        @Nullable PartialDate end,
        @Nullable FamilyUnitId family,
        @Nullable Bed place) {

    /** The types of events that can change where somebody stays, or on which kind of place. */
    public static final Set<Class<? extends DomainEvent>> READS = Set.of(
            AdmittedToShelter.class,
            ShelterLeft.class,
            PersonDeparted.class,
            PersonRemoved.class,
            PersonResettled.class,
            PersonDied.class,
            PersonDescribed.class,
            FamilyUnitJoined.class,
            FamilyUnitLeft.class,
            RecordCorrected.class,
            CaseClosed.class,
            CaseVoided.class);

    /** The kinds of places as a shelter's capacity counts them: families are counted as families. */
    public enum Bed {
        MAN,
        WOMAN,
        FAMILY,
        CHILD;

        /** How many of this kind a shelter has; none where it did not say. */
        public @Nullable Integer of(Capacity capacity) {
            return switch (this) {
                case MAN -> capacity.men();
                case WOMAN -> capacity.women();
                case FAMILY -> capacity.families();
                case CHILD -> capacity.children();
            };
        }
    }

    /** The stays of a case as it now stands; none of a voided one. */
    public static List<ShelterStay> of(CaseHistory history) {
        var stays = new ArrayList<ShelterStay>();
        Admission now = null;
        for (var entry : history.entries()) {
            var event = entry.event();
            if (event instanceof CaseVoided) return List.of();
            if (!ends(event)) continue;
            if (now != null) now.stay(event.occurredOn(), history).ifPresent(stays::add);
            now = event instanceof AdmittedToShelter e ? new Admission(entry.sequence(), e) : null;
        }
        if (now != null) now.stay(null, history).ifPresent(stays::add);
        return List.copyOf(stays);
    }

    /** Whether it is an admission to a shelter that is named. */
    public static boolean admits(DomainEvent event) {
        return event instanceof AdmittedToShelter e && e.provider() != null;
    }

    /** Surely there on the day. On the day on which somebody leaves the place is free. */
    public boolean isThere(PartialDate day) {
        if (!day.recorded() || !from.recorded() || from.latest().isAfter(day.earliest())) return false;
        return end == null || day.surelyBefore(end);
    }

    /** Who moves on, leaves the country, dies, or whose case is closed does not stay any longer. */
    public static boolean ends(VictimCaseEvent event) {
        return event instanceof AdmittedToShelter
                || event instanceof ShelterLeft
                || event instanceof PersonDeparted
                || event instanceof PersonRemoved
                || event instanceof PersonResettled
                || event instanceof PersonDied
                || event instanceof CaseClosed;
    }

    private record Admission(long sequence, AdmittedToShelter event) {

        /** Empty where the shelter is not named. */
        private Optional<ShelterStay> stay(@Nullable PartialDate end, CaseHistory history) {
            var provider = event.provider();
            if (provider == null) return Optional.empty();
            var family = FamilyUnits.of(history).orElse(null);
            var place = family == null ? alone(history) : Bed.FAMILY;
            return Optional.of(new ShelterStay(sequence, provider, event.occurredOn(), end, family, place));
        }

        private @Nullable Bed alone(CaseHistory history) {
            if (Child.at(history, event.occurredOn())) return Bed.CHILD;
            var sex = history.all(PersonDescribed.class)
                    .reduce((_, last) -> last)
                    .map(PersonDescribed::sex)
                    .orElse(null);
            return switch (sex) {
                case MALE -> Bed.MAN;
                case FEMALE -> Bed.WOMAN;
                case OTHER -> null;
                case null -> null;
            };
        }
    }
}
