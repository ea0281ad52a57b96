package org.safar.command.appender;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.safar.command.decision.HubBook;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubHistory;

/**
 * The hubs' histories as stored, read once in each append batch and only from where the last batch had got to. What a case's
 * decision stands on is then never older than the batch it commits with.
 */
public final class StoredHubBook implements HubBook {
    private final EventStore store;
    private final Map<HubId, Page> pages = new ConcurrentHashMap<>();

    /** @param next the first sequence of the hub that is not in the history yet */
    private record Page(long next, HubHistory history) {
        private static final Page EMPTY = new Page(0, HubHistory.EMPTY);
    }

    public StoredHubBook(EventStore store) {
        this.store = store;
    }

    @Override
    public HubHistory of(HubId hub) {
        return CurrentUnitOfWork.get()
                .root()
                .getOrComputeResource(StoredHubBook.class.getName() + hub, _ -> read(hub))
                .history();
    }

    private Page read(HubId hub) {
        var page = pages.getOrDefault(hub, Page.EMPTY);
        var news = store.readEvents(hub.text(), page.next());
        while (news.hasNext()) {
            var message = news.next();
            page = new Page(message.getSequenceNumber() + 1, page.history().with((HubEvent) message.getPayload()));
        }
        pages.put(hub, page);
        LookedUp.note(hub.text(), page.next() - 1);
        return page;
    }
}
