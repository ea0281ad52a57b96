package org.safar.benchmarks.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Outcome;
import org.safar.command.hub.HubCommand;
import org.safar.kernel.HubId;
import org.safar.mongo.MongoHandle;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Messages in, answers out, and how far the views are. */
@RestController
final class StockDoor {
    private final StockMessages messages = new StockMessages();
    private final Configuration axon;
    private final CommandGateway gateway;
    private final StockHubs hubs;
    private final EntityManagerFactory entities;
    private final MongoHandle views;
    private final AtomicBoolean folded = new AtomicBoolean();

    StockDoor(Configuration axon, StockHubs hubs, EntityManagerFactory entities, MongoHandle views) {
        this.axon = axon;
        this.gateway = axon.commandGateway();
        this.hubs = hubs;
        this.entities = entities;
        this.views = views;
    }

    /** Hubs join, once. */
    @PostMapping("/set-up/{hub}")
    void setUp(@PathVariable String hub, HttpServletRequest request) throws IOException {
        var id = HubId.parse(hub);
        if (hubs.of(id).joined()) return;
        var sequence = 0L;
        for (var line : (Iterable<String>) body(request).lines()::iterator) {
            if (!(messages.ofOperator(id, line) instanceof Entry.Reported(var _, var _, var report)))
                throw new IOException("a hub's set-up cannot be read");
            var metaData = EnvelopeMetaData.of(report.envelope());
            for (var step : report.steps()) {
                var event = hubs.take(id, (HubCommand) step);
                axon.eventStore()
                        .publish(new GenericDomainEventMessage<>("Hub", id.text(), sequence++, event, metaData));
            }
        }
    }

    /** A command a line; the answers when all are in. */
    @PostMapping("/submissions/{hub}")
    void submit(@PathVariable String hub, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = HubId.parse(hub);
        var answers = new ArrayList<CompletableFuture<String>>();
        for (var line : (Iterable<String>) body(request).lines()::iterator) {
            answers.add(answer(messages.ofHub(id, line)));
        }
        var accepted = 0;
        try (var out = response.getWriter()) {
            for (var i = 0; i < answers.size(); i++) {
                var status = answers.get(i).join();
                if (status.equals("accepted")) accepted++;
                out.println("{\"line\":" + (i + 1) + ",\"status\":\"" + status + "\"}");
            }
            out.println("{\"summary\":{\"lines\":" + answers.size() + ",\"accepted\":" + accepted + "}}");
        }
    }

    @PostMapping("/commands/{hub}")
    ResponseEntity<String> command(@PathVariable String hub, @RequestBody String message) {
        var status = answer(messages.ofHub(HubId.parse(hub), message)).join();
        return ResponseEntity.status(status.equals("accepted") ? 201 : 409).body(status);
    }

    /** Whether the views reflect every event. */
    @GetMapping("/position")
    Map<String, Object> position() {
        var head = axon.eventStore().createHeadToken();
        var at = processor().processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Map.of("level", head == null || at != null && at.covers(head));
    }

    /** How many there are. */
    @GetMapping("/events")
    Map<String, Object> events() {
        try (EntityManager entity = entities.createEntityManager()) {
            var events = entity.createQuery("SELECT count(e) FROM DomainEventEntry e", Long.class)
                    .getSingleResult();
            return Map.of("events", events);
        }
    }

    /** Folds the views from the beginning, into empty collections. */
    @PostMapping("/replay")
    void replay() {
        var processor = processor();
        processor.shutDown();
        for (var view : StockAxon.VIEWS)
            views.database().getCollection(view.name()).drop();
        // before its first start it has no tokens, and begins with the first event anyway
        if (folded.getAndSet(true)) processor.resetTokens();
        processor.start();
    }

    /** How many documents a view has. */
    @GetMapping("/views/{view}")
    Map<String, Object> documents(@PathVariable String view) {
        return Map.of("documents", views.database().getCollection(view).countDocuments());
    }

    private TrackingEventProcessor processor() {
        return axon.eventProcessingConfiguration()
                .eventProcessor(StockAxon.PROCESSOR, TrackingEventProcessor.class)
                .orElseThrow();
    }

    private CompletableFuture<String> answer(Entry entry) {
        if (!(entry instanceof Entry.Reported(var _, var _, var report)))
            return CompletableFuture.completedFuture("refused");
        return gateway.<Outcome>send(report)
                .handle((outcome, failure) ->
                        failure == null && outcome instanceof Outcome.Stored ? "accepted" : "refused");
    }

    private static BufferedReader body(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8);
        return request.getReader();
    }
}
