package org.safar.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.figures.Care.Day;
import org.safar.figures.Care.Holder;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.kept.CareFacts;
import org.safar.figures.kept.CareFacts.Referral;
import org.safar.figures.kept.CareFacts.Stay;
import org.safar.kernel.CaseId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.time.PartialDate;

/** What cases say of providers, with all versions. One thread writes. */
final class CareList {
    private final Dictionary<Holder> holders = new Dictionary<>();
    private final Dictionary<ProviderCode> providers = new Dictionary<>();
    private final Dictionary<PartialDate> dates = new Dictionary<>();
    private final Dictionary<PartialDate> months = new Dictionary<>();
    /** Of the dates, under the same numbers. */
    private final Dictionary<Day> days = new Dictionary<>();

    private final Dictionary<Stay> told = new Dictionary<>();
    private final CareRows referrals = new CareRows(4);
    private final CareRows stays = new CareRows(3);
    private final Map<CaseId, Told> cases = new HashMap<>();

    /** What a case says now, from which position on, and in which rows. */
    private record Told(long from, int holder, CareFacts facts, List<Integer> referrals, List<Integer> stays) {}

    /**
     * The case's versions come in their order. What is known already may come again: reading may have broken off, or have come upon the
     * case twice.
     */
    void take(CaseFacts facts, Version version) {
        var now = version.facts();
        var care = now.help().care();
        var known = cases.get(facts.id());
        if (known == null && care.empty()) return;
        if (known != null && version.from() <= known.from()) return;
        var holder = holders.number(new Holder(facts.provenance(), now.hub(), now.custodian(), now.custodianKind()));
        if (known != null) {
            if (known.holder() == holder && known.facts().equals(care)) return;
            known.referrals().forEach(row -> referrals.end(row, version.from()));
            known.stays().forEach(row -> stays.end(row, version.from()));
        }
        cases.put(facts.id(), told(version.from(), holder, care));
    }

    private Told told(long from, int holder, CareFacts care) {
        var itsReferrals = new ArrayList<Integer>();
        for (var referral : care.referrals()) itsReferrals.add(row(from, holder, referral));
        var itsStays = new ArrayList<Integer>();
        for (var stay : care.stays())
            itsStays.add(stays.add(from, holder, providers.number(stay.provider()), told.number(stay)));
        return new Told(from, holder, care, List.copyOf(itsReferrals), List.copyOf(itsStays));
    }

    private int row(long from, int holder, Referral referral) {
        return referrals.add(from, holder, providers.number(referral.provider()), day(referral.on()), taken(referral));
    }

    private int day(PartialDate date) {
        var known = dates.size();
        var number = dates.number(date);
        if (number == known) days.number(Day.of(date, months.number(date.toMonth())));
        return number;
    }

    private int taken(Referral referral) {
        var taken = referral.taken();
        if (taken != null) return day(taken);
        return referral.over() ? Care.NEVER : Care.NOT_YET;
    }

    Care published() {
        return new Care(
                holders.published(),
                providers.published(),
                days.published(),
                months.published(),
                told.published(),
                referrals.published(),
                stays.published());
    }
}
