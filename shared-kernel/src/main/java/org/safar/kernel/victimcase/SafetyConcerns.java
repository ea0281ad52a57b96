package org.safar.kernel.victimcase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.place.Country;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernLifted;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;

/** The states to which nothing of a person may go: Refugee Convention Art. 33; NRM Handbook, 2nd ed., on risk before any referral. */
public final class SafetyConcerns {
    private SafetyConcerns() {}

    /** @param country none means every home state */
    public record Concern(SafetyGround ground, @Nullable Country country) {}

    /** Raised and not lifted, in the order in which they were raised. */
    public static List<Concern> standing(CaseHistory history) {
        var standing = new ArrayList<Concern>();
        history.all(PersonEvent.class).forEach(event -> {
            if (event instanceof SafetyConcernRaised e) standing.add(new Concern(e.ground(), e.country()));
            if (event instanceof SafetyConcernLifted e) standing.removeIf(new Concern(e.ground(), e.country())::equals);
        });
        return List.copyOf(standing);
    }

    /**
     * Whether a concern keeps everything from that state. Where nobody knows the person's home state, any state could be it. Who
     * seeks asylum from one state is kept from every home state.
     */
    public static boolean ruleOut(CaseHistory history, List<Concern> concerns, Set<Country> states) {
        var home = homeStates(history);
        var homeMeant = concerns.stream()
                .anyMatch(concern -> concern.country() == null || concern.ground() == SafetyGround.ASYLUM_SOUGHT);
        if (homeMeant && (home.isEmpty() || home.stream().anyMatch(states::contains))) return true;
        return concerns.stream().map(Concern::country).filter(Objects::nonNull).anyMatch(states::contains);
    }

    private static Set<Country> homeStates(CaseHistory history) {
        var home = new HashSet<Country>();
        history.all(PersonDescribed.class).reduce((_, last) -> last).ifPresent(person -> {
            for (var citizenship : person.citizenships()) {
                var country = citizenship.country();
                if (country != null) home.add(country);
            }
            var residence = person.residence();
            if (residence != null) home.add(residence.country());
        });
        return home;
    }
}
