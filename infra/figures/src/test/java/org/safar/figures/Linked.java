package org.safar.figures;

import java.util.Random;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;

/** What the neutral desk says of two cases, by their numbers. */
final class Linked {
    /** So many of a history's kinds of step that some links are confirmed, and dissolved again. */
    static final int KINDS = 4;

    private static final ActorId PROPOSER = new ActorId(new UUID(0, 4));
    private static final ActorId CONFIRMER = new ActorId(new UUID(0, 5));

    private Linked() {}

    static void propose(Stored stored, int one, int other) {
        tell(stored, one, other, new LinkProposed(Said.on("2020-06-01"), id(one), id(other), PROPOSER));
    }

    static void confirm(Stored stored, int one, int other) {
        tell(stored, one, other, new LinkConfirmed(Said.on("2020-06-02"), CONFIRMER, 1, 1));
    }

    static void dissolve(Stored stored, int one, int other) {
        tell(stored, one, other, new LinkDissolved(Said.on("2020-06-03"), LinkDissolution.NOT_THE_SAME_PERSON));
    }

    /**
     * The next that the desk could say of this case and another one of six.
     *
     * @param referred instead, by a referral
     */
    static void any(Stored stored, int number, boolean referred, Random random) {
        if (referred) {
            Referred.any(stored, number, random);
            return;
        }
        var with = 1 + (number + random.nextInt(5)) % 6;
        var one = Math.min(number, with);
        var other = Math.max(number, with);
        if (one == other) return;
        var last = stored.last(between(one, other));
        switch (last) {
            case LinkProposed _
            when random.nextInt(4) == 0 ->
                tell(stored, one, other, new LinkDeclined(Said.on("2020-06-02"), LinkRefusal.NOT_CERTAIN));
            case LinkProposed _ -> confirm(stored, one, other);
            case LinkConfirmed _ -> dissolve(stored, one, other);
            case null, default -> propose(stored, one, other);
        }
    }

    private static void tell(Stored stored, int one, int other, PersonLinkEvent event) {
        stored.ofThing(between(one, other), event);
    }

    private static CaseId id(int number) {
        return Stored.caseNumber(number);
    }

    private static PersonLinkId between(int one, int other) {
        return new PersonLinkId("%016x%016x".formatted(one, other));
    }
}
