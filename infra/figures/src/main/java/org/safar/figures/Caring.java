package org.safar.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.kept.CareFacts;
import org.safar.figures.kept.CareFacts.Referral;
import org.safar.figures.kept.CareFacts.Stay;
import org.safar.figures.kept.StayEnding;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ReferredToProvider;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.ShelterStay;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What providers did for a person, read as facts. */
final class Caring {
    private Caring() {}

    /** @param closed whether the case is */
    static CareFacts of(CaseHistory history, boolean closed) {
        if (history.all(CaseVoided.class).findAny().isPresent()) return CareFacts.NONE;
        var stays = ShelterStay.of(history).stream()
                .map(stay -> stay(stay, history))
                .toList();
        var referrals = referrals(history, closed);
        return stays.isEmpty() && referrals.isEmpty() ? CareFacts.NONE : new CareFacts(stays, referrals);
    }

    /** Those that did something for the person; to be referred to is not to be helped. */
    static Set<ProviderCode> providers(CaseHistory history) {
        return history.entries().stream()
                .map(entry -> helper(entry.event()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stay stay(ShelterStay stay, CaseHistory history) {
        var ending = history.entries().stream()
                .filter(entry -> entry.sequence() > stay.sequence())
                .map(CaseHistory.Entry::event)
                .filter(ShelterStay::ends)
                .findFirst()
                .orElse(null);
        return new Stay(stay.provider(), stay.from(), stay.end(), StayEnding.of(ending), stay.family(), stay.place());
    }

    private static @Nullable ProviderCode helper(VictimCaseEvent event) {
        return switch (event) {
            case ServiceDelivered e -> e.provider();
            case AdmittedToShelter e -> e.provider();
            default -> null;
        };
    }

    /**
     * Nobody writes down that a provider accepts: that it helps is its answer. What it does answers the latest referral to it that does not
     * surely lie after.
     */
    private static List<Referral> referrals(CaseHistory history, boolean closed) {
        var told = history.all(ReferredToProvider.class).toList();
        if (told.isEmpty()) return List.of();
        var taken = new ArrayList<@Nullable PartialDate>(Collections.nCopies(told.size(), null));
        for (var entry : history.entries()) {
            var event = entry.event();
            var by = helper(event);
            if (by == null) continue;
            var answered = answered(told, by, event.occurredOn());
            if (answered >= 0) taken.set(answered, first(taken.get(answered), event.occurredOn()));
        }
        return IntStream.range(0, told.size())
                .mapToObj(i -> referral(told.get(i), taken.get(i), closed))
                .toList();
    }

    private static Referral referral(ReferredToProvider told, @Nullable PartialDate taken, boolean closed) {
        return new Referral(told.provider(), told.occurredOn(), taken, closed);
    }

    private static int answered(List<ReferredToProvider> told, ProviderCode by, PartialDate on) {
        for (var i = told.size() - 1; i >= 0; i--) {
            var referral = told.get(i);
            if (referral.provider().equals(by) && !on.surelyBefore(referral.occurredOn())) return i;
        }
        return -1;
    }

    /** Of two the earlier one; of two of which none is surely earlier the one told first. */
    private static PartialDate first(@Nullable PartialDate known, PartialDate next) {
        return known == null || next.surelyBefore(known) ? next : Objects.requireNonNull(known);
    }
}
