package org.safar.query.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.safar.mongo.MongoHandle;

/** What is kept about views beside their documents: generations with their positions, which one is live, events passed over. */
final class ViewStates {
    private final MongoCollection<Document> states;
    private final MongoCollection<Document> pointers;
    private final MongoCollection<Document> skips;
    private final Clock clock;

    ViewStates(MongoHandle mongo, Clock clock) {
        this.states = mongo.database().getCollection("view_state");
        this.pointers = mongo.database().getCollection("view_pointer");
        this.skips = mongo.database().getCollection("view_skip");
        this.clock = clock;
    }

    /** The generation that readers are sent to; none while the view was never folded to the head. */
    OptionalInt live(String view) {
        var pointer = pointers.find(eq("_id", view)).first();
        return pointer == null ? OptionalInt.empty() : OptionalInt.of(pointer.getInteger("generation"));
    }

    /** One document, so that readers see the old generation or the new one and nothing in between. */
    void makeLive(String view, int generation) {
        var pointer = new Document("_id", view).append("generation", generation);
        pointers.replaceOne(eq("_id", view), pointer, new ReplaceOptions().upsert(true));
        for (var state : generations(view)) {
            if (state.number() < generation && state.replacedAt() == 0) {
                states.updateOne(id(view, state.number()), set("replacedAt", clock.millis()));
            }
        }
    }

    /** @return whether it was this node that began it; false where another one did */
    boolean begin(String view, int generation, String node) {
        try {
            states.insertOne(new Document("_id", GenerationState.name(view, generation))
                    .append("view", view)
                    .append("generation", generation)
                    .append("position", 0L)
                    .append("builder", node)
                    .append("beat", clock.millis())
                    .append("replacedAt", 0L));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }

    /** @return whether this node may go on building it: it began it, or who did has not been heard of for so long */
    boolean takeOver(GenerationState state, String node, Duration quiet) {
        if (!state.builder().equals(node) && clock.millis() - state.beat() < quiet.toMillis()) return false;
        var same = and(id(state.view(), state.number()), eq("beat", state.beat()), eq("builder", state.builder()));
        return states.updateOne(same, combine(set("builder", node), set("beat", clock.millis())))
                        .getMatchedCount()
                == 1;
    }

    /** In the order of their numbers. */
    List<GenerationState> generations(String view) {
        var found = states.find(eq("view", view)).map(GenerationState::of).into(new ArrayList<>());
        found.sort(Comparator.comparingInt(GenerationState::number));
        return found;
    }

    /** The number of the last one, even where nothing is left of it but that readers are sent to it; 0 where there is none. */
    int last(String view) {
        var known = generations(view);
        return known.isEmpty() ? live(view).orElse(0) : known.getLast().number();
    }

    Optional<GenerationState> generation(String view, int number) {
        return Optional.ofNullable(states.find(id(view, number)).first()).map(GenerationState::of);
    }

    /** Recorded after the documents: every event up to it is reflected. Never goes back. */
    void reached(String view, int generation, long position) {
        states.updateOne(
                and(id(view, generation), lt("position", position)),
                combine(set("position", position), set("beat", clock.millis())));
    }

    void stopped(String view, int generation, ViewStopped stop) {
        var why = new Document("position", stop.position())
                .append("event", stop.event())
                .append("reason", stop.reason());
        states.updateOne(id(view, generation), set("stop", why));
    }

    /** Lets it try again. */
    void clearStop(String view, int generation) {
        states.updateOne(id(view, generation), unset("stop"));
    }

    void forget(String view, int generation) {
        states.deleteOne(id(view, generation));
    }

    /** The view passes over this event from now on, in every generation. */
    void skip(String view, long position, String reason, String by) {
        var document = new Document("_id", view + "#" + position)
                .append("view", view)
                .append("position", position)
                .append("reason", reason)
                .append("by", by)
                .append("at", clock.instant().toString());
        skips.replaceOne(eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    Set<Long> skipped(String view) {
        return skips.find(eq("view", view)).map(it -> it.getLong("position")).into(new HashSet<>());
    }

    private static Bson id(String view, int generation) {
        return eq("_id", GenerationState.name(view, generation));
    }
}
