package org.safar.command.prevention;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.decision.Keeping.news;
import static org.safar.command.decision.Keeping.opened;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.CODE_IS_NOT_THE_REFERENCE;
import static org.safar.kernel.RefusalCode.PROJECT_ELSEWHERE;
import static org.safar.kernel.RefusalCode.PROJECT_HAS_ENDED;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.KeptContext;
import org.safar.command.decision.Past;
import org.safar.command.decision.Refusal;
import org.safar.command.prevention.ProjectCommand.*;
import org.safar.kernel.ThingKind;
import org.safar.kernel.prevention.ProjectEvent.*;

/** The rules of donors' projects. */
final class ProjectDecider {
    private ProjectDecider() {}

    static Decision decide(Past past, ProjectCommand command, KeptContext context) {
        return switch (command) {
            case RegisterProject c ->
                opened(
                        past,
                        registered(c, context),
                        unless(foreignCode(c, context), otherReference(c, context), notHere(c, context)));

            case EndProject c ->
                news(past, new ProjectEnded(c.occurredOn(), c.reason()), unless(ended(past), beforeItBegan(past, c)));
        };
    }

    private static ProjectRegistered registered(RegisterProject c, KeptContext context) {
        return new ProjectRegistered(
                c.occurredOn(),
                context.hub(),
                c.custodian(),
                context.kindOf(c.custodian()),
                c.project(),
                c.donor(),
                c.implementers(),
                c.states(),
                c.from(),
                c.to());
    }

    private static Optional<Refusal> foreignCode(RegisterProject c, KeptContext context) {
        return refuse(!context.isOwn(c.project().value()), new Refusal(WRONG_HUB, "/project"));
    }

    /** Activities of five hubs name a project by its code alone: the code leads to the thing, and to one thing only. */
    private static Optional<Refusal> otherReference(RegisterProject c, KeptContext context) {
        var named = context.isNamed(ThingKind.PROJECT, c.project().value());
        return refuse(!named, new Refusal(CODE_IS_NOT_THE_REFERENCE, "/project"));
    }

    /** A hub registers what is done in its own country as well. */
    private static Optional<Refusal> notHere(RegisterProject c, KeptContext context) {
        return refuse(!c.states().contains(context.hub().country()), new Refusal(PROJECT_ELSEWHERE, "/states"));
    }

    private static Optional<Refusal> ended(Past past) {
        return refuse(past.holds(ProjectEnded.class), new Refusal(PROJECT_HAS_ENDED));
    }

    private static Optional<Refusal> beforeItBegan(Past past, EndProject c) {
        var before =
                past.all(ProjectRegistered.class).anyMatch(e -> c.occurredOn().surelyBefore(e.from()));
        return refuse(before, new Refusal(BEFORE_ITS_BEGINNING));
    }
}
