package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.safar.axon.postgres.StoreUrls;
import org.safar.axon.store.EventLog;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.view.View;
import org.safar.query.view.Views;
import org.safar.testsupport.Cable;
import org.springframework.context.ConfigurableApplicationContext;

/** Both services, each with a line to its stores that a test can cut. The MongoDB is outside of the service, as a real one is. */
final class CutServices implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("localhost:(\\d+)");

    /** A setting that the standalone takes from outside. */
    private static final String VIEWS = "safar.mongodb.uri";

    final BothServices both;
    private final MongoHandle mongo = memory();
    private final Cable toViews = Cable.to(port(mongo));
    private Cable toStore;

    CutServices(Path data) {
        System.setProperty(VIEWS, "mongodb://127.0.0.1:" + toViews.port() + "/safar");
        both = new BothServices(data, this::overCable);
    }

    private StoreUrls overCable(StoreUrls own) {
        toStore = Cable.to(port(own));
        UnaryOperator<String> over = url -> url.replace("localhost:" + port(own), "127.0.0.1:" + toStore.port());
        return new StoreUrls(own.owner(), over.apply(own.writer()), over.apply(own.reader()));
    }

    void cutStore() {
        toStore.cut();
    }

    void joinStore() {
        toStore.joinTo(port(both.urls()));
    }

    void cutViews() {
        toViews.cut();
    }

    void joinViews() {
        joinViewsTo(mongo);
    }

    void joinViewsTo(MongoHandle other) {
        toViews.joinTo(port(other));
    }

    /** Another MongoDB, with nothing in it. */
    static MongoHandle memory() {
        return MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
    }

    String token(Who who) {
        return who.token(both.issuer);
    }

    int status(ConfigurableApplicationContext service, String path) {
        return both.ask(service, "GET", path, null).status();
    }

    EventLog log() {
        return both.command.getBean("eventLog", EventLog.class);
    }

    void assertViewsAreFoldedFromZero() {
        both.catchUp();
        for (var view : both.query.getBeansOfType(View.class).values())
            assertThat(isFoldedFromZero(view)).as(view.name()).isTrue();
    }

    boolean viewsAreFoldedFromZero() {
        return both.query.getBeansOfType(View.class).values().stream().allMatch(this::isFoldedFromZero);
    }

    private boolean isFoldedFromZero(View<?> view) {
        try {
            var hash = both.query.getBean(Views.class).hash(view.name()).hash();
            return hash.equals(Folded.fromZero(view, log()));
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static int port(MongoHandle server) {
        return Integer.parseInt(server.address().split(":")[1]);
    }

    private static int port(StoreUrls urls) {
        var address = ADDRESS.matcher(urls.reader());
        if (!address.find()) throw new IllegalStateException("no port");
        return Integer.parseInt(address.group(1));
    }

    @Override
    public void close() {
        System.clearProperty(VIEWS);
        both.close();
        toStore.close();
        toViews.close();
        mongo.close();
    }
}
