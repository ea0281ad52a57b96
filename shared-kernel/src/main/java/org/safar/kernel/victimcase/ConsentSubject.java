package org.safar.kernel.victimcase;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/**
 * What has to be known of a person to say whether their consent counts.
 *
 * @param person the last description; none while nobody described the person
 * @param familyImplicated whether a relative recruited the person
 */
public record ConsentSubject(@Nullable PersonDescribed person, boolean familyImplicated) {

    public static ConsentSubject of(CaseHistory history) {
        return new ConsentSubject(
                history.all(PersonDescribed.class).reduce((_, last) -> last).orElse(null),
                history.all(ExploitationRecorded.class).anyMatch(ConsentSubject::byFamily));
    }

    /** A partner is family only by the hub's word for it. */
    public static boolean byFamily(ExploitationRecorded exploitation) {
        return exploitation.recruiter() == Recruiter.FAMILY;
    }

    boolean isChild(PartialDate on) {
        return person != null && Child.is(person, on);
    }

    boolean mustAssent(PartialDate on) {
        return person != null && isChild(on) && !Child.isYoung(person, on);
    }

    /** The last day of a consent that was given as a child's: at 18 a new one is due. Empty for an adult's. */
    Optional<LocalDate> lastDayOfChildhood(ConsentGiven given) {
        var asChild = given.guardian() != null || isChild(given.occurredOn());
        return person == null || !asChild
                ? Optional.empty()
                : Child.lastDay(person).filter(last -> !given.occurredOn().surelyAfter(last));
    }
}
