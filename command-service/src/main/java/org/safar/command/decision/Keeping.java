package org.safar.command.decision;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.kernel.RefusalCode.ALREADY_OPENED;

import org.safar.command.decision.Decision.Check;
import org.safar.kernel.KeptEvent;

/** Two habits of all deciders of kept things. */
public final class Keeping {
    private Keeping() {}

    /** A thing is opened once; told again the same way it is no news. */
    public static Decision opened(Past past, KeptEvent.Opened event, Check check) {
        if (past.opened().filter(event::equals).isPresent()) return unchanged();
        return refuse(past.opened().isPresent(), new Refusal(ALREADY_OPENED))
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> check.then(event));
    }

    /** What was said last and is said again is no news; what was said before and unsaid since is. */
    public static Decision news(Past past, KeptEvent event, Check check) {
        return past.last(event.getClass()).filter(event::equals).isPresent() ? unchanged() : check.then(event);
    }
}
