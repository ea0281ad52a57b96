package org.safar.command.hub;

import static org.safar.kernel.RefusalCode.IMPOSSIBLE_DATE;
import static org.safar.kernel.RefusalCode.INVALID_DATE;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;

/** What an operator can set for a hub. */
public sealed interface HubCommand extends Command {

    /** @param on the first day on which the hub takes part */
    record JoinHub(PartialDate occurredOn, PartialDate on) implements HubCommand {
        public JoinHub {
            day(on);
        }
    }

    /** @param on the first day on which it no longer takes part */
    record LeaveHub(PartialDate occurredOn, PartialDate on) implements HubCommand {
        public LeaveHub {
            day(on);
        }
    }

    /**
     * @param from the first day on which these rules hold
     * @param minimumReflectionDays of the hub's law; 30 unless given
     */
    record SetHubRules(
            PartialDate occurredOn,
            PartialDate from,
            Set<BodyCode> mayConfirm,
            @Nullable Integer minimumReflectionDays) implements HubCommand {
        private static final int YEAR = 365;

        public SetHubRules {
            day(from);
            mayConfirm = Set.copyOf(mayConfirm);
            var days = minimumReflectionDays;
            Malformed.unless(days == null || days >= 0 && days <= YEAR, IMPOSSIBLE_DATE, "0 to 365 days");
        }
    }

    record RegisterCustodian(PartialDate occurredOn, CustodianCode code, CustodianKind kind) implements HubCommand {}

    record RegisterBody(PartialDate occurredOn, BodyCode code) implements HubCommand {}

    private static void day(PartialDate date) {
        Malformed.unless(date.recorded(), MISSING_FIELD, "a day is needed");
        Malformed.unless(date.day() != 0, INVALID_DATE, "a whole day is needed");
    }
}
