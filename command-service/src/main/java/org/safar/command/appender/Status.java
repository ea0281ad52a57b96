package org.safar.command.appender;

import java.util.Optional;
import org.safar.command.decision.Outcome;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** The five answers a message can get, as its sender reads them. Together they are all lines of a submission. */
public enum Status implements Code {
    ACCEPTED,
    UNCHANGED,
    DUPLICATE,
    NOT_YET,
    REFUSED;

    public static Status of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored _ -> ACCEPTED;
            case Outcome.Unchanged _ -> UNCHANGED;
            case Outcome.Duplicate _ -> DUPLICATE;
            case Outcome.NotYet _ -> NOT_YET;
            case Outcome.Refused _, Outcome.Stale _, Outcome.AcknowledgementNeeded _ -> REFUSED;
        };
    }

    /** Why it was refused or is not possible yet. */
    public static Optional<RefusalCode> reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotYet(var code, var _) -> Optional.of(code);
            case Outcome.Refused(var code, var _, var _) -> Optional.of(code);
            case Outcome.Stale _ -> Optional.of(RefusalCode.VERSION_STALE);
            case Outcome.AcknowledgementNeeded _ -> Optional.of(RefusalCode.ACKNOWLEDGEMENT_REQUIRED);
            case Outcome.Stored _, Outcome.Unchanged _, Outcome.Duplicate _ -> Optional.empty();
        };
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
