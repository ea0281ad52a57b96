package org.safar.figures.kept;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a thing; exactly one of these, as is its kind. */
public record Known(
        @Nullable ActivityFacts activity,
        @Nullable ProviderFacts provider,
        @Nullable ProjectFacts project,
        @Nullable TipEventFacts tipEvent,
        @Nullable ProceedingFacts proceeding,
        @Nullable ReferralFacts referral,
        @Nullable LinkFacts link) {

    /** The cases that are of one person because this is so. */
    public Optional<OnePerson> onePerson() {
        if (link != null) return link.onePerson();
        return referral == null ? Optional.empty() : referral.onePerson();
    }

    static Known of(ActivityFacts facts) {
        return new Known(facts, null, null, null, null, null, null);
    }

    static Known of(ProviderFacts facts) {
        return new Known(null, facts, null, null, null, null, null);
    }

    static Known of(ProjectFacts facts) {
        return new Known(null, null, facts, null, null, null, null);
    }

    static Known of(TipEventFacts facts) {
        return new Known(null, null, null, facts, null, null, null);
    }

    static Known of(ProceedingFacts facts) {
        return new Known(null, null, null, null, facts, null, null);
    }

    static Known of(ReferralFacts facts) {
        return new Known(null, null, null, null, null, facts, null);
    }

    static Known of(LinkFacts facts) {
        return new Known(null, null, null, null, null, null, facts);
    }
}
