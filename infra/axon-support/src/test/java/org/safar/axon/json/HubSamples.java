package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Set;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.code.HubZone;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;

/** How hubs work. */
final class HubSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    /** The generator of P-256. */
    private static final PublicKey KEY =
            new PublicKey("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                    + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");

    /** In golden files. */
    static final List<DomainEvent> FULL = List.of(
            new HubEvent.TransferBasisAgreed(
                    DAY,
                    Country.of("UZ"),
                    TransferInstrument.BILATERAL_TREATY,
                    PartialDate.parse("2030-12-31"),
                    Set.of(TransferField.NAME, TransferField.BIRTH_DATE)),
            new HubEvent.RetentionSet(DAY, 120),
            new HubEvent.DeadlinesSet(DAY, 14, 48, 90, 30),
            new HubEvent.ZoneSet(DAY, HubZone.ALMATY),
            new HubEvent.LanguagesSet(DAY, Set.of(Language.RU, Language.KK)),
            new HubEvent.KeyRegistered(DAY, KeyUse.ENCRYPTION, KEY, PartialDate.parse("2028-03-01")),
            new HubEvent.KeyRevoked(DAY, KEY),
            new HubEvent.RegisterTotalsDeclared(DAY, new Quarter("2025-Q4"), 0, 12, 3));

    /** What may be absent is. */
    static final List<DomainEvent> SPARSE = List.of(
            new HubEvent.TransferBasisAgreed(
                    NOT_RECORDED, Country.of("RU"), TransferInstrument.MEMORANDUM, NOT_RECORDED, Set.of()),
            new HubEvent.KeyRegistered(NOT_RECORDED, KeyUse.SIGNATURE, KEY, NOT_RECORDED));

    private HubSamples() {}
}
