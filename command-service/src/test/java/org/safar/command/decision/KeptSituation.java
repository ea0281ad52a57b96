package org.safar.command.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.command.message.Lines;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;

/** Words for the situations of things that organisations of Kazakhstan keep, in the spring of 2026. */
public final class KeptSituation {
    public static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    public static final CustodianCode NGO = new CustodianCode("KZ-NGO-1");
    public static final BodyCode COURT = new BodyCode("KZ-COURT");
    public static final PartialDate MARCH_2 = day("2026-03-02");
    public static final PartialDate MARCH_14 = day("2026-03-14");
    public static final PartialDate APRIL_1 = day("2026-04-01");
    public static final PartialDate TOMORROW = day("2026-07-02");
    public static final PartialDate NOT_RECORDED = PartialDate.NOT_RECORDED;
    public static final Place ALMATY = new Place(Country.of("KZ"), new Region("KZ-75"), null);

    private static final PartialDate JOINED = day("2010-06-01");
    private static final HubHistory HUB = HubHistory.of(
            new HubJoined(JOINED),
            new CustodianRegistered(JOINED, POLICE, CustodianKind.STATE),
            new CustodianRegistered(JOINED, NGO, CustodianKind.NGO),
            new BodyRegistered(JOINED, COURT));

    private final Map<ThingId, List<DomainEvent>> others = new HashMap<>();
    private HubHistory hub = HUB;

    /** A hub that has done nothing yet. */
    public KeptSituation notJoined() {
        hub = HubHistory.EMPTY;
        return this;
    }

    /** A hub that takes part no more. */
    public KeptSituation left() {
        hub = hub.with(new HubLeft(day("2020-01-01")));
        return this;
    }

    /** What has happened to another thing. */
    public KeptSituation and(ThingId other, DomainEvent... events) {
        others.computeIfAbsent(other, _ -> new ArrayList<>()).addAll(List.of(events));
        return this;
    }

    public Books books() {
        return new Books(_ -> hub, other -> others.getOrDefault(other, List.of()), Lines.thingIds());
    }

    /** The thing of this kind that Kazakhstan's hub calls so. */
    public static ThingId named(ThingKind kind, String reference) {
        return Lines.thingIds().of(kind, HubId.KZ, reference);
    }

    public static Place in(String country) {
        return new Place(Country.of(country), null, null);
    }

    public static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
