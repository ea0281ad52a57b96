package org.safar.axon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.axon.store.Samples.event;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A service with a store of its own: started with it, stopped after everything that uses it, and all still there
 * next time.
 */
class EmbeddedStoreTest {
    @TempDir
    private Path data;

    /** As an appender that has something left to store when the service stops. */
    record LastWords(StoreStack stack, AtomicLong head) implements DisposableBean {
        @Override
        public void destroy() {
            TestStore.append(stack, List.of(event("case:1", 1)));
            head.set(stack.log().head());
        }
    }

    @Test
    void stops_after_its_users_and_keeps_what_they_stored() {
        var head = new AtomicLong();
        try (var service = start(head)) {
            TestStore.append(service.getBean(StoreStack.class), List.of(event("case:1", 0)));
        }
        assertThat(head).as("stored while the service was stopping").hasValue(2);
        try (var service = start(head)) {
            assertThat(service.getBean(EventLog.class).of("case:1")).hasSize(2);
        }
        assertThat(head).hasValue(2);
    }

    private AnnotationConfigApplicationContext start(AtomicLong head) {
        var context = new AnnotationConfigApplicationContext();
        Map<String, Object> settings = Map.of("safar.data", data.toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.register(WritingStoreConfiguration.class);
        if (head.get() == 0) {
            context.registerBean(LastWords.class, () -> new LastWords(context.getBean(StoreStack.class), head));
        }
        context.refresh();
        return context;
    }
}
