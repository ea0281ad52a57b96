package org.safar.axon.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.safar.axon.postgres.StoreUrls;
import org.safar.axon.postgres.TestPostgres;

/** A store of its own for a test class, with the writer's rights. */
final class TestStore implements AutoCloseable {
    final StoreUrls urls = TestPostgres.freshStore();
    final HikariDataSource writer = JdbcConnections.pool(urls.writer(), 10);
    final StoreStack stack;

    TestStore() {
        this(NoOpEventUpcaster.INSTANCE);
    }

    TestStore(EventUpcaster upcasters) {
        stack = StoreStack.onPostgres(writer, upcasters);
    }

    AppendedPositions append(EventMessage<?>... events) {
        return append(stack, List.of(events));
    }

    /** As the appender does: one root unit of work with its transaction. */
    static AppendedPositions append(StoreStack stack, List<? extends EventMessage<?>> events) {
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("batch"));
        try {
            work.attachTransaction(stack.transactions());
            stack.store().publish(events);
            work.commit();
        } catch (RuntimeException e) {
            if (work.isActive()) work.rollback(e);
            throw e;
        }
        return AppendedPositions.of(work);
    }

    @Override
    public void close() {
        writer.close();
    }
}
