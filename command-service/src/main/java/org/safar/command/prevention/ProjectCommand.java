package org.safar.command.prevention;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;

import java.util.List;
import java.util.Set;
import org.safar.command.decision.Ahead;
import org.safar.command.decision.KeptCommand;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.place.Country;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.time.PartialDate;

/** What a hub can tell of a donor's project. */
public sealed interface ProjectCommand extends KeptCommand {

    /**
     * @param project its registered code, which is its reference as well
     * @param states in which it works; activities of others cannot name it
     * @param from its first day, to its last as planned; both may lie ahead
     */
    record RegisterProject(
            PartialDate occurredOn,
            CustodianCode custodian,
            ProjectCode project,
            DonorCode donor,
            List<Implementer> implementers,
            Set<Country> states,
            @Ahead PartialDate from,
            @Ahead PartialDate to)
            implements ProjectCommand, KeptCommand.Opening {
        public RegisterProject {
            implementers = List.copyOf(implementers);
            states = Set.copyOf(states);
            Malformed.unless(from.recorded(), MISSING_FIELD, "since when");
            Malformed.unless(!to.surelyBefore(from), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    /** @param occurredOn its last day */
    record EndProject(PartialDate occurredOn, ProjectEnding reason) implements ProjectCommand {
        /** A project can be registered after its time. */
        @Override
        public boolean mayPrecede() {
            return true;
        }
    }
}
