package org.safar.simulator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.place.Country;

/**
 * To whom a person can be offered across a border.
 *
 * @param code a hub's, or that of an organisation where there is no hub
 * @param partner what such an organisation is; none of a hub
 */
record Counterpart(String code, Country state, @Nullable PartnerKind partner) {
    /** What hubs agreed to pass on to each other. */
    static final Set<TransferField> BETWEEN_HUBS = Set.of(
            TransferField.NAME,
            TransferField.BIRTH_DATE,
            TransferField.SEX,
            TransferField.CITIZENSHIP,
            TransferField.CONTACT,
            TransferField.LANGUAGES,
            TransferField.HEALTH,
            TransferField.SERVICES);

    static final Set<TransferField> TO_PARTNERS =
            Set.of(TransferField.NAME, TransferField.CONTACT, TransferField.LANGUAGES, TransferField.SERVICES);

    private static final List<Counterpart> PARTNERS = List.of(
            new Counterpart("RU-NGO-1", new Country("RU"), PartnerKind.NGO),
            new Counterpart("TR-IOM", new Country("TR"), PartnerKind.MISSION),
            new Counterpart("AE-SHELTER-1", new Country("AE"), PartnerKind.STATE_BODY));

    static Counterpart of(HubId hub) {
        return new Counterpart(hub.code(), hub.country(), null);
    }

    /** Where somebody was exploited outside the region; empty where the hubs know nobody. */
    static Optional<Counterpart> in(Country state) {
        return PARTNERS.stream().filter(one -> one.state().equals(state)).findFirst();
    }

    /** All with whom a hub has agreed. */
    static List<Counterpart> of(HubId hub, HubId... all) {
        return Stream.concat(Stream.of(all).filter(other -> other != hub).map(Counterpart::of), PARTNERS.stream())
                .toList();
    }

    Set<TransferField> fields() {
        return partner == null ? BETWEEN_HUBS : TO_PARTNERS;
    }

    /** Empty of an organisation without a hub. */
    Optional<HubId> hub() {
        return partner == null ? Optional.of(HubId.parse(code)) : Optional.empty();
    }
}
