package org.safar.query.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.query.view.Bench.reaches;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.kernel.StoredEvent;

/** The database is replaced by an empty or an earlier one, and whoever folds has not learned of it yet. */
class LostStoreTest {
    private static final String FIRST = "tally-v1@1";

    private final Bench bench = new Bench();
    private final Tally.Of tally = new Tally.Of();
    private final ViewStates states = new ViewStates(bench.mongo, Clock.systemUTC());
    private List<StoredEvent> events;

    @BeforeEach
    void appendAFew() {
        events = bench.append(20, 5);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothing_is_folded_onto_documents_that_are_gone() {
        var following = following();
        bench.mongo.database().drop();
        assertThatThrownBy(() -> following.follow(events.subList(10, 20))).hasMessageContaining(FIRST);
        assertThat(documents(FIRST).countDocuments()).isZero();
    }

    @Test
    void nothing_is_folded_onto_documents_as_they_were_earlier() {
        var following = following();
        bench.mongo.database().getCollection("view_state").updateOne(eq("_id", FIRST), set("position", 5L));
        assertThatThrownBy(() -> following.follow(events.subList(10, 20))).hasMessageContaining(FIRST);
        assertThat(documents(FIRST).find(eq("_id", "all")).first().getLong("position"))
                .isEqualTo(10);
    }

    @Test
    void what_is_left_under_the_name_of_a_generation_is_not_taken_for_a_part_of_it() throws InterruptedException {
        leave(FIRST);
        leave("tally-v1@2");
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 20);
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
            assertThat(views.rebuild("tally")).isTrue();
            RebuildTest.generation(views, 2);
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
        }
    }

    @Test
    void what_readers_are_sent_to_is_not_begun_again_where_only_its_position_is_lost() throws InterruptedException {
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 20);
            bench.mongo.database().getCollection("view_state").drop();
            assertThat(views.rebuild("tally")).isTrue();
            RebuildTest.generation(views, 2);
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
        }
    }

    /** A generation that has come to the tenth event. */
    private Generation<Tally> following() {
        states.begin(tally.id(), 1, "node");
        var generation = new Generation<>(tally, 1, bench.mongo.store(FIRST), states);
        generation.follow(events.subList(0, 10));
        return generation;
    }

    /** What one event makes of a document whose earlier ones are not found. */
    private void leave(String name) {
        var alone = tally.on("all", null, events.get(15));
        documents(name).insertOne(new ViewCodec<>(tally).write(new Kept<>("all", 16, alone)));
    }

    private MongoCollection<Document> documents(String name) {
        return bench.mongo.database().getCollection(name);
    }
}
