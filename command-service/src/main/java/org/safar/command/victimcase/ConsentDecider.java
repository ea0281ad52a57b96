package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.AFTER_DEATH;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Consent.*;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ConsentEvent;
import org.safar.kernel.victimcase.ConsentEvent.*;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;

/**
 * The law of consent. A receipt is stored as it was given, with what is wrong with it flagged; a withdrawal is never refused for what
 * the ledger holds: it always holds, and nothing that came before is rewritten.
 */
final class ConsentDecider {
    private ConsentDecider() {}

    static Decision decide(CaseHistory history, Consent command, CaseContext context) {
        return switch (command) {
            case RecordConsent c when stands(history, event(c)) -> unchanged();
            case RecordConsent c -> unless(afterDeath(history, c)).then(event(c));

            case WithdrawConsent c when stands(history, event(c)) -> unchanged();
            case WithdrawConsent c -> unless().then(event(c));
        };
    }

    static ConsentGiven event(RecordConsent c) {
        return new ConsentGiven(
                c.occurredOn(),
                c.scopes(),
                c.recipient(),
                c.purpose(),
                c.language(),
                c.interpreter(),
                c.witness(),
                c.formHash(),
                c.expires(),
                c.questions(),
                c.guardian(),
                c.assent(),
                c.fields());
    }

    private static ConsentWithdrawn event(WithdrawConsent c) {
        return new ConsentWithdrawn(c.occurredOn(), c.scopes(), c.recipient());
    }

    private static boolean stands(CaseHistory history, ConsentEvent event) {
        return history.all(ConsentEvent.class).anyMatch(event::equals);
    }

    /** Nobody consents after their death. */
    private static Optional<Refusal> afterDeath(CaseHistory history, RecordConsent c) {
        var dead = history.all(PersonDied.class)
                .anyMatch(death -> death.occurredOn().surelyBefore(c.occurredOn()));
        return refuse(dead, new Refusal(AFTER_DEATH));
    }
}
