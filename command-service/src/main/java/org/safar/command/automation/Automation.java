package org.safar.command.automation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.StoredEvent;

/** What is to be done about things of one kind, by their events. */
interface Automation {

    /** The types of events that it reads. */
    Set<Class<? extends DomainEvent>> reads();

    /**
     * Everything that is to be done about the event's thing from now on.
     *
     * @return empty where the event changes nothing about that
     */
    Optional<List<ToDo>> after(StoredEvent event);
}
