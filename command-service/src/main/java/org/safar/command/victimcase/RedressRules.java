package org.safar.command.victimcase;

import static org.safar.command.victimcase.ProtectiveRules.broken;
import static org.safar.kernel.BreachCode.VICTIM_PUNISHED;

import java.util.stream.Stream;
import org.safar.kernel.BreachCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.RedressEvent.*;

/** Victims are not punished for what they were made to do: OHCHR Principle 7. */
final class RedressRules {
    private RedressRules() {}

    /** Whether the person was recognised before or after does not matter: who is a victim was one all the time. */
    static Stream<BreachCode> brokenBy(RedressEvent event, CaseHistory history) {
        return switch (event) {
            case VictimPenalised e -> broken(e.compelled() == Answer.YES && recognised(history), VICTIM_PUNISHED);
            case LegalAidRecorded _, CompensationClaimed _, CompensationAwarded _, CompensationPaid _ -> Stream.empty();
        };
    }

    private static boolean recognised(CaseHistory history) {
        return IdentificationState.of(history).holdsStatus();
    }
}
