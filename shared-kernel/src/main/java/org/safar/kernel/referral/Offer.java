package org.safar.kernel.referral;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Urgency;

/**
 * All that a receiver is told before it has agreed: enough to decide, nothing to know the person by.
 *
 * @param ageBand as the case has it on that day; not recorded where it has none
 * @param child on that day; in doubt yes; not recorded where nobody described the person
 * @param languages in which the person can be spoken to
 * @param needs one or more
 */
public record Offer(
        @Nullable AgeBand ageBand,
        @Nullable Answer child,
        Set<Language> languages,
        Set<Service> needs,
        Urgency urgency,
        Set<ProtectionFlag> flags) {
    public Offer {
        languages = Set.copyOf(languages);
        needs = Set.copyOf(needs);
        flags = Set.copyOf(flags);
    }
}
