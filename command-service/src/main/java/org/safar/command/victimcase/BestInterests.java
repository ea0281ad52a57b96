package org.safar.command.victimcase;

import java.util.ArrayList;
import java.util.List;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.IdentificationEvent.BestInterestsStepOpened;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * As soon as a case holds a screening of a child, what is best for the child is weighed: CRC Art. 3; NRM Handbook, 2nd ed. It is
 * opened once, whichever comes first, the screening or the word that the person is a child. No rule of any other track asks for it.
 */
final class BestInterests {
    private BestInterests() {}

    /** The event, and the opened step where the event makes it due. */
    static List<DomainEvent> besides(CaseHistory history, VictimCaseEvent event) {
        var events = new ArrayList<DomainEvent>();
        events.add(event);
        var after = history.with(Long.MAX_VALUE, event);
        if (due(after, event.occurredOn())) events.add(new BestInterestsStepOpened(event.occurredOn()));
        return events;
    }

    private static boolean due(CaseHistory history, PartialDate on) {
        var opened = history.all(BestInterestsStepOpened.class).findAny().isPresent();
        var screened = history.all(PersonScreened.class).findAny().isPresent();
        return screened && !opened && Child.at(history, on);
    }
}
