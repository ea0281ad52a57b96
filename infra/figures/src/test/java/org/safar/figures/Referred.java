package org.safar.figures;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;

/** One hub's case offered to another hub, which accepts into a case of its own. */
final class Referred {
    private Referred() {}

    static void tell(Stored stored, HubId from, int victim, HubId to, int linked) {
        var offer = new Offer(null, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
        var on = Said.on("2020-05-01");
        stored.ofThing(
                between(victim, linked),
                new ReferralOffered(
                        on,
                        from,
                        police(from),
                        CustodianKind.STATE,
                        Stored.caseNumber(victim),
                        Recipient.of(to),
                        null,
                        offer,
                        Said.on("2020-05-15")),
                new ReferralAccepted(
                        on, new ActorId(new UUID(0, 3)), police(to), CustodianKind.STATE, Stored.caseNumber(linked)));
    }

    /** To somebody else's case of six, or to one that is still to come; the same two at most once. */
    static void any(Stored stored, int victim, Random random) {
        var linked = 1 + (victim + random.nextInt(5)) % 6;
        if (!stored.holds(between(victim, linked))) tell(stored, HubId.KZ, victim, HubId.UZ, linked);
    }

    private static ReferralId between(int victim, int linked) {
        return new ReferralId("%016x%016x".formatted(victim, linked));
    }

    private static CustodianCode police(HubId hub) {
        return new CustodianCode(hub.code() + "-MIA");
    }
}
