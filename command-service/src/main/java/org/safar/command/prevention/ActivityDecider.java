package org.safar.command.prevention;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.decision.Keeping.news;
import static org.safar.command.decision.Keeping.opened;
import static org.safar.kernel.RefusalCode.ACTIVITY_IS_WITHDRAWN;
import static org.safar.kernel.RefusalCode.PLACE_OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.PROJECT_ELSEWHERE;
import static org.safar.kernel.RefusalCode.PROJECT_NOT_RUNNING;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;

import java.util.List;
import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Check;
import org.safar.command.decision.KeptContext;
import org.safar.command.decision.Past;
import org.safar.command.decision.Refusal;
import org.safar.command.prevention.ActivityCommand.*;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.prevention.ActivityEvent.*;
import org.safar.kernel.prevention.ProjectEvent.ProjectEnded;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;

/** The rules of prevention. */
final class ActivityDecider {
    private ActivityDecider() {}

    static Decision decide(Past past, ActivityCommand command, KeptContext context) {
        return switch (command) {
            case RecordActivity c -> opened(past, recorded(c, context), told(c, context));

            case CorrectActivity c ->
                withdrawn(past)
                        .then(() -> news(
                                past,
                                new ActivityCorrected(c.occurredOn(), c.activity(), c.reason()),
                                told(c, context)));

            case WithdrawActivity c -> news(past, new ActivityWithdrawn(c.occurredOn(), c.reason()), withdrawn(past));
        };
    }

    private static ActivityRecorded recorded(RecordActivity c, KeptContext context) {
        return new ActivityRecorded(
                c.occurredOn(), context.hub(), c.custodian(), context.kindOf(c.custodian()), c.activity());
    }

    private static Check told(Telling c, KeptContext context) {
        return unless(
                placeOutsideHub(c, context),
                unknownAgency(c, context),
                unknownProvider(c, context),
                unknownProject(c, context),
                projectElsewhere(c, context),
                projectNotRunning(c, context));
    }

    private static Check withdrawn(Past past) {
        return unless(refuse(past.holds(ActivityWithdrawn.class), new Refusal(ACTIVITY_IS_WITHDRAWN)));
    }

    private static Optional<Refusal> placeOutsideHub(Telling c, KeptContext context) {
        var abroad = !c.activity().place().country().equals(context.hub().country());
        return refuse(abroad, new Refusal(PLACE_OUTSIDE_HUB, "/activity/place/country"));
    }

    private static Optional<Refusal> unknownAgency(Telling c, KeptContext context) {
        var agency = c.activity().agency();
        return refuse(agency != null && !context.rules().knows(agency), new Refusal(UNKNOWN_BODY, "/activity/agency"));
    }

    private static Optional<Refusal> unknownProvider(Telling c, KeptContext context) {
        var provider = c.activity().provider();
        var known = provider == null
                || !context.pastOf(ThingKind.PROVIDER, provider.value()).isEmpty();
        return refuse(!known, new Refusal(REFERRED_NOT_THERE, "/activity/provider"));
    }

    private static Optional<Refusal> unknownProject(Telling c, KeptContext context) {
        var project = c.activity().project();
        return refuse(
                project != null && registered(c, context).isEmpty(),
                new Refusal(REFERRED_NOT_THERE, "/activity/project"));
    }

    private static Optional<Refusal> projectElsewhere(Telling c, KeptContext context) {
        var elsewhere = registered(c, context)
                .filter(project -> !project.states().contains(context.hub().country()))
                .isPresent();
        return refuse(elsewhere, new Refusal(PROJECT_ELSEWHERE, "/activity/project"));
    }

    private static Optional<Refusal> projectNotRunning(Telling c, KeptContext context) {
        var before = registered(c, context)
                .filter(project -> !project.runsOn(c.occurredOn()))
                .isPresent();
        var after = project(c, context).stream()
                .anyMatch(event ->
                        event instanceof ProjectEnded e && e.occurredOn().surelyBefore(c.occurredOn()));
        return refuse(before || after, new Refusal(PROJECT_NOT_RUNNING, "/activity/project"));
    }

    private static Optional<ProjectRegistered> registered(Telling c, KeptContext context) {
        return project(c, context).stream()
                .filter(ProjectRegistered.class::isInstance)
                .map(ProjectRegistered.class::cast)
                .findFirst();
    }

    private static List<DomainEvent> project(Telling c, KeptContext context) {
        var project = c.activity().project();
        return project == null ? List.of() : context.pastOf(ThingKind.PROJECT, project.value());
    }
}
