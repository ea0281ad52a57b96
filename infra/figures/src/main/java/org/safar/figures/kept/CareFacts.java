package org.safar.figures.kept;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ShelterStay.Bed;

/** What a case says of providers that are named by their codes: where the person stayed, and to whom they were referred. */
public record CareFacts(List<Stay> stays, List<Referral> referrals) {
    public static final CareFacts NONE = new CareFacts(List.of(), List.of());

    public CareFacts {
        stays = List.copyOf(stays);
        referrals = List.copyOf(referrals);
    }

    public boolean empty() {
        return stays.isEmpty() && referrals.isEmpty();
    }

    /**
     * @param end by when it was over, and how; none while it goes on
     * @param family with whom the person stays; none for who came alone
     * @param place on which kind of place; none where it is not known who the person is
     */
    public record Stay(
            ProviderCode provider,
            PartialDate from,
            @Nullable PartialDate end,
            @Nullable StayEnding ending,
            @Nullable FamilyUnitId family,
            @Nullable Bed place) {

        /** Surely there on the day; now, where none is given. On the day on which somebody leaves the place is free. */
        public boolean there(@Nullable LocalDate day) {
            if (day == null) return end == null;
            if (!from.recorded() || from.latest().isAfter(day)) return false;
            return end == null || end.surelyAfter(day);
        }
    }

    /**
     * Within the country.
     *
     * @param taken when the provider first did something for the person; none while it did nothing
     * @param over whether the case is closed, so that nothing more is waited for
     */
    public record Referral(
            ProviderCode provider, PartialDate on, @Nullable PartialDate taken, boolean over) {}
}
