package org.safar.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;

/** Two cases of one person, read from the raw events as plainly as possible. */
record Pair(String one, String other, Provenance provenance) {

    /** Those that hold at the position: by the first acceptance of a referral for good, by a link until it is dissolved. */
    static Collection<Pair> standing(List<StoredEvent> events, long position) {
        var begun = new HashMap<String, Pair>();
        var standing = new LinkedHashMap<String, Pair>();
        for (var stored : events) {
            if (stored.position() > position) break;
            var thing = stored.thing();
            var provenance = stored.envelope().provenance();
            switch (stored.event()) {
                case ReferralOffered e ->
                    begun.putIfAbsent(thing, new Pair(e.victim().text(), "", provenance));
                case ReferralAccepted e -> {
                    var offered = begun.get(thing);
                    var linked = e.linkedCase().text();
                    standing.putIfAbsent(thing, new Pair(offered.one(), linked, offered.provenance()));
                }
                case LinkProposed e ->
                    begun.putIfAbsent(thing, new Pair(e.one().text(), e.other().text(), provenance));
                case LinkConfirmed _ -> standing.put(thing, begun.get(thing));
                case LinkDissolved _ -> standing.remove(thing);
                default -> {}
            }
        }
        return standing.values();
    }
}
