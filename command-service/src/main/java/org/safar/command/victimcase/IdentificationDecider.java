package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.ALREADY_REPORTED;
import static org.safar.kernel.RefusalCode.BODY_MAY_NOT_CONFIRM;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_CASE;
import static org.safar.kernel.RefusalCode.NOT_UNDER_DECISION;
import static org.safar.kernel.RefusalCode.NO_INDICATOR;
import static org.safar.kernel.RefusalCode.PALERMO_TEST_NOT_MET;
import static org.safar.kernel.RefusalCode.REVIEW_DEADLINE_PASSED;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.RefusalCode.UNKNOWN_CUSTODIAN;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Check;
import org.safar.command.decision.Decision.Refused;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Identification.*;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.*;

/** The law of identification: NRM Handbook 2nd ed.; Palermo Protocol Art. 3. */
final class IdentificationDecider {
    private IdentificationDecider() {}

    static Decision decide(CaseHistory history, Identification command, CaseContext context) {
        return switch (command) {
            case ReportSuspicion c -> report(history, c, context);

            case ScreenPerson c -> screen(history, c, context);

            case RecogniseAsPresumed c ->
                once(
                        history,
                        new PresumedVictimRecognised(c.occurredOn(), c.body(), c.grounds()),
                        unless(unknown(c.body(), context), noGrounds(history, c)));

            case ConfirmVictim c ->
                once(
                        history,
                        new VictimConfirmed(c.occurredOn(), c.body(), context.actor(), test(history, c)),
                        unless(
                                alreadyConfirmed(history),
                                mayNotConfirm(c.body(), c.occurredOn(), context),
                                testNotMet(history, c)));

            case DeclineConfirmation c ->
                once(
                        history,
                        new VictimNotConfirmed(c.occurredOn(), c.body(), context.actor(), c.reason(), c.reviewUntil()),
                        unless(mayNotConfirm(c.body(), c.occurredOn(), context), deadlinePassed(c)));
        };
    }

    private static Decision report(CaseHistory history, ReportSuspicion c, CaseContext context) {
        var kind = context.rules().custodian(c.custodian());
        if (kind.isEmpty()) return new Refused(new Refusal(UNKNOWN_CUSTODIAN, "/custodian"));
        return once(
                history,
                new SuspicionReported(c.occurredOn(), context.hub(), c.source(), c.custodian(), kind.get()),
                unless(
                        refuse(!context.reach().covers(c.custodian(), kind.get()), new Refusal(NOT_THIS_HUBS_CASE)),
                        alreadyReported(history)));
    }

    private static Decision screen(CaseHistory history, ScreenPerson c, CaseContext context) {
        var event = new PersonScreened(c.occurredOn(), c.indicatorList(), c.indicators(), context.actor(), c.told());
        return stands(history, event) ? unchanged() : unless().then(BestInterests.besides(history, event));
    }

    /** A fact that stands already is not stored twice. */
    private static Decision once(CaseHistory history, IdentificationEvent event, Check check) {
        return stands(history, event) ? unchanged() : check.then(event);
    }

    private static boolean stands(CaseHistory history, IdentificationEvent event) {
        return history.all(IdentificationEvent.class).anyMatch(event::equals);
    }

    private static PalermoTest test(CaseHistory history, ConfirmVictim c) {
        return new PalermoTest(c.act(), c.means(), c.purpose(), Child.at(history, c.occurredOn()));
    }

    private static Optional<Refusal> testNotMet(CaseHistory history, ConfirmVictim c) {
        return refuse(!test(history, c).met(), new Refusal(PALERMO_TEST_NOT_MET));
    }

    private static Optional<Refusal> alreadyReported(CaseHistory history) {
        var reported = history.all(SuspicionReported.class).findAny().isPresent();
        return refuse(reported, new Refusal(ALREADY_REPORTED));
    }

    private static Optional<Refusal> alreadyConfirmed(CaseHistory history) {
        var confirmed = IdentificationState.of(history) instanceof IdentificationState.Confirmed;
        return refuse(confirmed, new Refusal(NOT_UNDER_DECISION));
    }

    private static Optional<Refusal> unknown(BodyCode body, CaseContext context) {
        return refuse(!context.rules().knows(body), new Refusal(UNKNOWN_BODY, "/body"));
    }

    private static Optional<Refusal> mayNotConfirm(BodyCode body, PartialDate on, CaseContext context) {
        return refuse(!context.rules().mayConfirm(body, on), new Refusal(BODY_MAY_NOT_CONFIRM, "/body"));
    }

    private static Optional<Refusal> deadlinePassed(DeclineConfirmation c) {
        var passed = c.reviewUntil().surelyBefore(c.occurredOn());
        return refuse(passed, new Refusal(REVIEW_DEADLINE_PASSED, "/reviewUntil"));
    }

    private static Optional<Refusal> noGrounds(CaseHistory history, RecogniseAsPresumed c) {
        var indicated = history.all(PersonScreened.class)
                .anyMatch(screening -> !screening.indicators().isEmpty());
        var selfReported = c.grounds().contains(PresumptionGrounds.SELF_REPORT);
        return refuse(!indicated && !selfReported, new Refusal(NO_INDICATOR, "/grounds"));
    }
}
