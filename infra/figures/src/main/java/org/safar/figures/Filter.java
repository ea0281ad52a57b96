package org.safar.figures;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Sex;

/**
 * Which cases a question is about. An empty set does not narrow; several values of one field mean any of them.
 *
 * @param from first month; a date that is not surely inside the period is not in it
 * @param to last month
 * @param dateBy absent: each figure's own reference date
 * @param origin codes of countries, regions or districts, as {@link PlaceCode} reads them
 * @param destination likewise
 * @param through on the way, neither origin nor destination
 * @param by the hub whose case it is
 * @param heldBy the kind of the custodian
 * @param provenance absent: the store's own, see {@link ExchangeFacts#provenance()}
 */
public record Filter(
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable DateBy dateBy,
        Set<ExploitationForm> forms,
        Set<Sex> sexes,
        Set<AgeBand> ages,
        Set<String> origin,
        Set<String> destination,
        Set<String> through,
        Set<HubId> by,
        Set<CustodianKind> heldBy,
        @Nullable Provenance provenance) {
    public static final Filter NONE = new Filter(
            null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Filter {
        forms = Set.copyOf(forms);
        sexes = Set.copyOf(sexes);
        ages = Set.copyOf(ages);
        origin = Set.copyOf(origin);
        destination = Set.copyOf(destination);
        through = Set.copyOf(through);
        by = Set.copyOf(by);
        heldBy = Set.copyOf(heldBy);
    }
}
