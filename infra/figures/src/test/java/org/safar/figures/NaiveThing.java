package org.safar.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.place.Places;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent.*;
import org.safar.kernel.provider.ProviderEvent.*;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.*;

/** What one thing amounts to, read from its raw events as plainly as possible. */
final class NaiveThing {
    /** So many on a day, with what is known of them; no day where it stands at the end of the period. */
    record Line(PartialDate on, long number, Map<String, List<String>> keys) {}

    private final List<StoredEvent> events;
    private final LocalDate end;

    /** @param end of the period; none where it lasts until now */
    NaiveThing(List<StoredEvent> events, LocalDate end) {
        this.events = events;
        this.end = end;
    }

    /** Whether somebody of the hub, of such a kind, has to do with it; either may be left open. */
    boolean isOf(String hub, String kind) {
        if (!(events.getFirst().event() instanceof org.safar.kernel.KeptEvent.Opened e))
            return new NaiveReferral(events).isOf(hub, kind);
        return (hub == null || e.hub().code().equals(hub))
                && (kind == null || e.custodianKind().code().equals(kind));
    }

    List<Line> lines(String measure) {
        return switch (events.getFirst().event()) {
            case ActivityRecorded _ -> activity(measure);
            case ProviderRegistered e -> provider(measure, e);
            case ProceedingOpened e -> proceeding(measure, e);
            case ReferralOffered _ -> new NaiveReferral(events).lines(measure);
            default -> List.of();
        };
    }

    private List<Line> activity(String measure) {
        PartialDate on = null;
        Activity last = null;
        for (var stored : events) {
            if (stored.event() instanceof ActivityWithdrawn) return List.of();
            if (stored.event() instanceof ActivityRecorded e) {
                on = e.occurredOn();
                last = e.activity();
            }
            if (stored.event() instanceof ActivityCorrected e) {
                on = e.occurredOn();
                last = e.activity();
            }
        }
        var lines = new ArrayList<Line>();
        var keys = new HashMap<String, List<String>>();
        var hotline = last.kind().code().equals("hotline-month");
        if (last.aim() != null) keys.put("aim", List.of(last.aim().code()));
        if (!last.audiences().isEmpty())
            keys.put("audience", last.audiences().stream().map(it -> it.code()).toList());
        var region = last.place().region();
        if (region != null) keys.put("region", List.of(Places.resolve(region).code()));
        if (measure.equals("activities") && !hotline) lines.add(new Line(on, 1, keys));
        if (measure.equals("people-reached") && last.reach() != null) lines.add(new Line(on, last.reach(), keys));
        if (measure.equals("hotline-calls"))
            for (var calls : last.calls()) lines.add(new Line(on, calls.number(), keys));
        if (measure.equals("participants"))
            for (var group : last.participants()) {
                var more = new HashMap<>(keys);
                if (group.from() != null)
                    more.put("organisation", List.of(group.from().code()));
                more.put("sex", List.of(group.sex().code()));
                lines.add(new Line(on, group.number(), more));
            }
        return lines;
    }

    private List<Line> provider(String measure, ProviderRegistered registered) {
        if (!measure.equals("places") && !measure.equals("providers")) return List.of();
        if (end != null && registered.occurredOn().earliest().isAfter(end)) return List.of();
        CapacitySet capacity = null;
        PartialDate closed = null;
        for (var stored : events) {
            if (stored.event() instanceof ProviderClosed e) closed = e.occurredOn();
            if (stored.event() instanceof CapacitySet e
                    && (end == null || !e.occurredOn().earliest().isAfter(end))
                    && (capacity == null
                            || !e.occurredOn()
                                    .earliest()
                                    .isBefore(capacity.occurredOn().earliest()))) capacity = e;
        }
        if (closed != null && (end == null || !closed.latest().isAfter(end))) return List.of();
        var keys = new HashMap<String, List<String>>();
        var region = registered.place().region();
        if (region != null) keys.put("region", List.of(Places.resolve(region).code()));
        if (measure.equals("providers")) return List.of(new Line(null, 1, keys));
        var lines = new ArrayList<Line>();
        if (capacity != null && capacity.capacity().men() != null)
            lines.add(new Line(null, capacity.capacity().men(), keys));
        if (capacity != null && capacity.capacity().women() != null)
            lines.add(new Line(null, capacity.capacity().women(), keys));
        return lines;
    }

    private List<Line> proceeding(String measure, ProceedingOpened opened) {
        var lines = new ArrayList<Line>();
        var stage = "investigation";
        JudgmentGiven judgment = null;
        for (var stored : events) {
            switch (stored.event()) {
                case PersonsCharged _ -> stage = "charged";
                case JudgmentGiven _ -> stage = "judgment";
                case JudgmentAppealed _ -> stage = "appeal";
                default -> {}
            }
            if (stored.event() instanceof JudgmentGiven e) judgment = e;
        }
        var keys = Map.of("stage", List.of(stage));
        for (var stored : events)
            if (measure.equals("persons-charged") && stored.event() instanceof PersonsCharged e)
                add(lines, e.occurredOn(), e.persons(), keys);
        if (measure.equals("persons-convicted") && judgment != null)
            add(lines, judgment.occurredOn(), judgment.convicted(), keys);
        if (measure.equals("proceedings")) lines.add(new Line(opened.occurredOn(), 1, keys));
        return lines;
    }

    private static void add(List<Line> lines, PartialDate on, List<Persons> groups, Map<String, List<String>> common) {
        for (var group : groups) {
            var keys = new HashMap<>(common);
            if (group.sex() != null) keys.put("sex", List.of(group.sex().code()));
            if (group.citizenship() != null)
                keys.put("citizenship", List.of(group.citizenship().toString()));
            lines.add(new Line(on, group.number(), keys));
        }
    }
}
