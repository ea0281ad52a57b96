package org.safar.command.prevention;

import static org.safar.kernel.RefusalCode.NOT_A_MONTH;

import org.safar.command.decision.KeptCommand;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.time.PartialDate;

/** What a hub can tell of prevention. */
public sealed interface ActivityCommand extends KeptCommand {

    /** Tells what was done. */
    sealed interface Telling extends ActivityCommand {
        Activity activity();
    }

    /** @param occurredOn the day, or the month that is counted */
    record RecordActivity(PartialDate occurredOn, CustodianCode custodian, Activity activity)
            implements Telling, KeptCommand.Opening {
        public RecordActivity {
            ActivityCommand.aMonth(activity, occurredOn);
        }
    }

    /** The activity as it is now known, and its day. */
    record CorrectActivity(PartialDate occurredOn, Activity activity, CorrectionReason reason) implements Telling {
        public CorrectActivity {
            ActivityCommand.aMonth(activity, occurredOn);
        }

        @Override
        public boolean mayPrecede() {
            return true;
        }
    }

    record WithdrawActivity(PartialDate occurredOn, VoidReason reason) implements ActivityCommand {}

    private static void aMonth(Activity activity, PartialDate on) {
        var month = on.month() != 0 && on.day() == 0;
        Malformed.unless(activity.kind() != ActivityKind.HOTLINE_MONTH || month, NOT_A_MONTH, NOT_A_MONTH.meaning());
    }
}
