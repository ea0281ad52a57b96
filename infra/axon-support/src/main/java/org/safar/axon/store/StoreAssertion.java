package org.safar.axon.store;

import java.util.Collection;
import java.util.List;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.ClassUtils;

/**
 * Fails the start when a part of the store is of the wrong kind. Each of these would run, and lose something: an
 * event bus that stores nothing, transactions that are none, tokens forgotten with the process, a format nobody can
 * read in ten years.
 */
final class StoreAssertion implements SmartInitializingSingleton {
    private final ListableBeanFactory beans;
    private final boolean writes;

    StoreAssertion(ListableBeanFactory beans, boolean writes) {
        this.beans = beans;
        this.writes = writes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var onAxonServer = beans.getBean(StoreSettings.class).kind() == StoreSettings.Kind.AXONSERVER;
        only(EventBus.class, onAxonServer ? AxonServerEventStore.class : EmbeddedEventStore.class);
        none(TransactionManager.class, NoTransactionManager.class);
        all(Serializer.class, JacksonSerializer.class);
        must(!isPresent("com.thoughtworks.xstream.XStream"), "XStream is on the class path");
        must(noBean("org.axonframework.config.Configuration"), "Axon configures itself beside us");
        must(noBean("org.axonframework.updates.UpdateChecker"), "Axon would phone home");
        if (writes) {
            only(CommandBus.class, SimpleCommandBus.class);
            only(LockFactory.class, NullLockFactory.class);
            only(TransactionManager.class, onAxonServer ? NoLocalTransactions.class : SpringTransactions.class);
        } else {
            none(TokenStore.class, InMemoryTokenStore.class);
        }
        if (!onAxonServer) {
            StoreRights.check(beans.getBean(StoreDatabase.class).connections(), writes);
        }
    }

    private void only(Class<?> part, Class<?> kind) {
        var found = found(part);
        must(found.size() == 1, found.size() + " beans of " + part.getSimpleName() + " instead of one");
        all(part, kind);
    }

    private void all(Class<?> part, Class<?> kind) {
        for (var bean : found(part)) {
            must(
                    kind.isInstance(bean),
                    part.getSimpleName() + " is a " + bean.getClass().getName());
        }
    }

    private void none(Class<?> part, Class<?> kind) {
        for (var bean : found(part)) {
            must(
                    !kind.isInstance(bean),
                    part.getSimpleName() + " is a " + bean.getClass().getName());
        }
    }

    private Collection<?> found(Class<?> part) {
        return List.copyOf(beans.getBeansOfType(part).values());
    }

    private boolean noBean(String type) {
        return !isPresent(type)
                || beans.getBeanNamesForType(ClassUtils.resolveClassName(
                                        type, getClass().getClassLoader()))
                                .length
                        == 0;
    }

    private boolean isPresent(String type) {
        return ClassUtils.isPresent(type, getClass().getClassLoader());
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException("The store is not what it must be: " + otherwise);
    }
}
