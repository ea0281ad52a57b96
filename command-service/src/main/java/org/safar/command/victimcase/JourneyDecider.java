package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.AGE_REVERSED;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.FORM_MISSING;
import static org.safar.kernel.RefusalCode.FOUND_IN_NOT_IMPORTED;
import static org.safar.kernel.RefusalCode.LEG_NUMBER_TAKEN;
import static org.safar.kernel.RefusalCode.UNKNOWN_LEG;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Journey.*;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.JourneyEvent.*;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RouteLeg;

/** The rules of journeys and exploitation. A leg's form is checked by {@link RouteLeg} itself. */
final class JourneyDecider {
    private JourneyDecider() {}

    static Decision decide(CaseHistory history, Journey command, CaseContext context) {
        return switch (command) {
            case RecordExploitation c when recorded(history, event(c)) -> unchanged();
            case RecordExploitation c ->
                unless(
                                formMissing(c, context),
                                notImported(c, context),
                                future(c.from(), "/from", context),
                                future(c.to(), "/to", context),
                                exploitedBeforeBirth(history, c))
                        .then(event(c));

            case RecordRouteLeg c when stands(history, c.routeLeg()) -> unchanged();
            case RecordRouteLeg c ->
                unless(taken(history, c.leg()), inFuture(c.routeLeg(), context))
                        .then(new RouteLegRecorded(c.occurredOn(), c.routeLeg()));

            case CorrectRouteLeg c when stands(history, c.routeLeg()) -> unchanged();
            case CorrectRouteLeg c ->
                unless(unknown(history, c.leg()), inFuture(c.routeLeg(), context))
                        .then(new RouteLegCorrected(c.occurredOn(), c.routeLeg(), c.reason()));

            case RetractRouteLeg c ->
                unless(unknown(history, c.leg())).then(new RouteLegRetracted(c.occurredOn(), c.leg(), c.reason()));
        };
    }

    private static ExploitationRecorded event(RecordExploitation c) {
        return new ExploitationRecorded(
                c.occurredOn(),
                c.forms(),
                c.sector(),
                c.from(),
                c.to(),
                c.means(),
                c.recruiter(),
                c.duration(),
                c.foundIn());
    }

    private static boolean recorded(CaseHistory history, ExploitationRecorded event) {
        return history.all(ExploitationRecorded.class).anyMatch(event::equals);
    }

    private static boolean stands(CaseHistory history, RouteLeg leg) {
        return leg.equals(history.legs().get(leg.number()));
    }

    private static Optional<Refusal> taken(CaseHistory history, int leg) {
        return refuse(history.legs().containsKey(leg), new Refusal(LEG_NUMBER_TAKEN, "/leg"));
    }

    private static Optional<Refusal> unknown(CaseHistory history, int leg) {
        return refuse(!history.legs().containsKey(leg), new Refusal(UNKNOWN_LEG, "/leg"));
    }

    private static Optional<Refusal> inFuture(RouteLeg leg, CaseContext context) {
        return future(leg.departed(), "/departed", context).or(() -> future(leg.arrived(), "/arrived", context));
    }

    private static Optional<Refusal> future(PartialDate date, String field, CaseContext context) {
        return refuse(date.surelyAfter(context.recordedOn()), new Refusal(DATE_IN_FUTURE, field));
    }

    private static Optional<Refusal> formMissing(RecordExploitation c, CaseContext context) {
        return refuse(c.forms().isEmpty() && !context.imported(), new Refusal(FORM_MISSING, "/forms"));
    }

    private static Optional<Refusal> notImported(RecordExploitation c, CaseContext context) {
        if (context.imported()) return Optional.empty();
        return refuse(c.foundIn() != null, new Refusal(FOUND_IN_NOT_IMPORTED, "/foundIn"))
                .or(() -> refuse(c.duration() != null, new Refusal(FOUND_IN_NOT_IMPORTED, "/duration")));
    }

    private static Optional<Refusal> exploitedBeforeBirth(CaseHistory history, RecordExploitation c) {
        var before = c.from().recorded()
                && history.all(PersonDescribed.class)
                        .reduce((_, last) -> last)
                        .map(PersonDescribed::birthYear)
                        .filter(born -> c.from().year() < born)
                        .isPresent();
        return refuse(before, new Refusal(AGE_REVERSED, "/from"));
    }
}
