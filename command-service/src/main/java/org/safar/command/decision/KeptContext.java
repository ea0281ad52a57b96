package org.safar.command.decision;

import java.time.LocalDate;
import java.util.List;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.hub.HubHistory;

/**
 * What a decision on a kept thing is told beside the thing.
 *
 * @param thing that the report is about
 * @param hub that sends
 * @param recordedOn the latest day, by any of the hubs' calendars, on which the hub wrote it
 * @param reach which things of the hub the sender may write to
 * @param rules of the hub, as they stand
 */
public record KeptContext(ThingId thing, HubId hub, LocalDate recordedOn, Reach reach, HubHistory rules, Books books) {

    /** What has happened to another thing; nothing where it was never heard of. */
    public List<DomainEvent> past(ThingId other) {
        return books.things().of(other);
    }

    /** What has happened to a thing of any hub that is named by a registered code: the code is its hub's reference for it. */
    public List<DomainEvent> pastOf(ThingKind kind, String code) {
        return books.pastOf(kind, code);
    }

    /** Whether the report's thing is the one that this code of its hub names. */
    public boolean isNamed(ThingKind kind, String code) {
        return thing.equals(books.names().of(kind, hub, code));
    }

    /** Whether the code begins with the sending hub's country, so that no two hubs can mean different things by it. */
    public boolean isOwn(String code) {
        return code.startsWith(hub.code() + "-");
    }

    /** The kind of the custodian that a thing is opened for; the law has seen before that it is registered. */
    public CustodianKind kindOf(CustodianCode custodian) {
        return rules.custodian(custodian).orElseThrow();
    }
}
