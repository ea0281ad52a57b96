package org.safar.query.hubfeed;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubPractice;
import org.safar.kernel.time.PartialDate;

/**
 * How one hub delivers.
 *
 * @param lastReceived when anything of the hub's cases or submissions was last stored; none while nothing was
 * @param events of its cases
 * @param messages of its submissions, by how they were answered
 * @param sinceOccurred its cases' events by the days from what happened to its receipt
 * @param sinceRecorded the same from the hub's own recording
 * @param participation by rising position
 * @param custodians in the order of their registration
 * @param rules by rising position
 * @param practice how the hub works otherwise, and what its register counts
 */
public record HubFeed(
        HubId hub,
        @Nullable Instant lastReceived,
        long events,
        Counts messages,
        Map<Lateness, Long> sinceOccurred,
        Map<Lateness, Long> sinceRecorded,
        List<Participation> participation,
        List<Custodian> custodians,
        List<BodyCode> bodies,
        List<Rules> rules,
        HubPractice practice) {
    public HubFeed {
        sinceOccurred = Map.copyOf(sinceOccurred);
        sinceRecorded = Map.copyOf(sinceRecorded);
        participation = List.copyOf(participation);
        custodians = List.copyOf(custodians);
        bodies = List.copyOf(bodies);
        rules = List.copyOf(rules);
    }

    /** @param joined otherwise left */
    public record Participation(boolean joined, PartialDate on) {}

    public record Custodian(CustodianCode code, CustodianKind kind, PartialDate from) {}

    /** @param minimumReflectionDays of the hub's law */
    public record Rules(PartialDate from, Set<BodyCode> mayConfirm, int minimumReflectionDays) {
        public Rules {
            mayConfirm = Set.copyOf(mayConfirm);
        }
    }

    static HubFeed of(HubId hub) {
        return new HubFeed(
                hub,
                null,
                0,
                Counts.NONE,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                HubPractice.NONE);
    }

    HubFeed answered(Counts now, Instant received) {
        return new HubFeed(
                hub,
                received,
                events,
                now,
                sinceOccurred,
                sinceRecorded,
                participation,
                custodians,
                bodies,
                rules,
                practice);
    }

    HubFeed received(Lateness occurred, Lateness recorded, Instant received) {
        return new HubFeed(
                hub,
                received,
                events + 1,
                messages,
                plusOne(sinceOccurred, occurred),
                plusOne(sinceRecorded, recorded),
                participation,
                custodians,
                bodies,
                rules,
                practice);
    }

    HubFeed takingPart(Participation change) {
        return rules(plus(participation, change), custodians, bodies, rules);
    }

    HubFeed registered(Custodian custodian) {
        return rules(participation, plus(custodians, custodian), bodies, rules);
    }

    HubFeed registered(BodyCode body) {
        return rules(participation, custodians, plus(bodies, body), rules);
    }

    HubFeed ruled(Rules more) {
        return rules(participation, custodians, bodies, plus(rules, more));
    }

    HubFeed practising(HubEvent.Practice event) {
        return new HubFeed(
                hub,
                lastReceived,
                events,
                messages,
                sinceOccurred,
                sinceRecorded,
                participation,
                custodians,
                bodies,
                rules,
                practice.with(event));
    }

    private HubFeed rules(List<Participation> part, List<Custodian> held, List<BodyCode> acting, List<Rules> ruled) {
        return new HubFeed(
                hub, lastReceived, events, messages, sinceOccurred, sinceRecorded, part, held, acting, ruled, practice);
    }

    private static Map<Lateness, Long> plusOne(Map<Lateness, Long> counts, Lateness lateness) {
        var now = new EnumMap<Lateness, Long>(Lateness.class);
        now.putAll(counts);
        Counts.add(now, lateness, 1);
        return now;
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
