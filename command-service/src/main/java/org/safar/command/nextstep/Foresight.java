package org.safar.command.nextstep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.appender.StoreUnavailable;
import org.safar.command.appender.StoredHistories;
import org.safar.command.decision.Command;
import org.safar.command.decision.Report;
import org.safar.command.message.Platform;
import org.safar.command.message.Sender;
import org.safar.command.nextstep.NextSteps.Step;
import org.safar.command.victimcase.CaseAsItStands;
import org.safar.command.web.Senders;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Codes;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubHistory;
import org.safar.web.Caller;
import org.safar.web.ProblemCode;
import org.safar.web.Problems;

/** A case's next steps for one caller. A case that is not theirs is as if it were not there. */
final class Foresight {
    private final StoredHistories histories;
    private final NextSteps steps;
    private final Platform platform;

    Foresight(StoredHistories histories, NextSteps steps, Platform platform) {
        this.histories = histories;
        this.steps = steps;
        this.platform = platform;
    }

    /** @param version of the case on which the steps stand */
    record Told(String id, long version, List<Line> steps) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            String command,
            String state,
            @Nullable String rule,
            @Nullable String meaning,
            List<Broken> breaches) {}

    record Broken(String rule, String meaning) {}

    /** @throws org.safar.web.ProblemException absent, also where it is not the caller's to see; store-unavailable */
    Told of(String id, Caller caller) {
        var sender = Senders.of(caller);
        var thing = known(id);
        try {
            var events = histories.of(thing);
            if (events.isEmpty()) throw Problems.absent();
            var hub = hub(sender.ownHub());
            var standing = new CaseAsItStands(events, hub);
            return told(thing, standing, hub, sender);
        } catch (StoreUnavailable _) {
            throw Problems.of(ProblemCode.STORE_UNAVAILABLE, null);
        }
    }

    private Told told(CaseId thing, CaseAsItStands standing, HubHistory hub, Sender sender) {
        var now = platform.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var around = new Surroundings(
                standing.history(), hub, sender.ownHub(), today, sender.self().body());
        var envelope = new Envelope(
                sender.ownHub(),
                now,
                sender.self(),
                null,
                standing.provenance(),
                new UUID(0, 0),
                "",
                null,
                new UUID(0, 0),
                new UUID(0, 0),
                platform.build());
        if (!standing.reaches(report(thing, sender, envelope, List.of()))) throw Problems.absent();
        var lines = steps.of(standing, around, command -> report(thing, sender, envelope, List.of(command)));
        return new Told(
                thing.value(),
                standing.version(),
                lines.stream().map(Foresight::line).toList());
    }

    private static Report report(CaseId thing, Sender sender, Envelope envelope, List<Command> steps) {
        return new Report(thing, false, sender.reach(), envelope, steps, false, Map.of(), false, null);
    }

    private static Line line(Step step) {
        var rule = step.rule();
        return new Line(
                step.command(),
                Codes.kebab(step.state()),
                rule == null ? null : rule.code(),
                rule == null ? null : rule.meaning(),
                step.breaches().stream().map(Foresight::broken).toList());
    }

    private static Broken broken(BreachCode rule) {
        return new Broken(rule.code(), rule.meaning());
    }

    private HubHistory hub(HubId hub) {
        var history = HubHistory.EMPTY;
        for (StoredEvent stored : histories.of(hub)) history = history.with((HubEvent) stored.event());
        return history;
    }

    private static CaseId known(String id) {
        try {
            return CaseId.parse(id);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }
}
