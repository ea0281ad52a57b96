package org.safar.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What views need of a MongoDB, the same on every one. */
abstract class ViewStoreContract {
    private final String name = "contract-" + UUID.randomUUID();

    abstract MongoHandle mongo();

    @AfterEach
    void drop() {
        documents().drop();
    }

    @Test
    void a_newer_document_takes_the_place_of_an_older_one() {
        store().write(List.of(document("a", 1, "first")));
        store().write(List.of(document("a", 2, "second"), document("b", 2, "other")));

        assertThat(store().read(List.of("a", "b", "c")))
                .containsOnlyKeys("a", "b")
                .containsEntry("a", document("a", 2, "second"));
    }

    @Test
    void an_older_or_equal_document_changes_nothing() {
        store().write(List.of(document("a", 5, "newest")));
        store().write(List.of(document("a", 4, "late"), document("b", 4, "new")));
        store().write(List.of(document("a", 5, "same position")));

        assertThat(store().read(List.of("a", "b")))
                .containsEntry("a", document("a", 5, "newest"))
                .containsEntry("b", document("b", 4, "new"));
    }

    @Test
    void a_document_is_found_by_its_id_where_the_condition_holds_of_it() {
        var view = new Document("hub", "KZ").append("until", "2026-03-14").append("regions", List.of("KZ-75", "KZ-71"));
        store().write(List.of(document("a", 1, "text").append("view", view), document("b", 1, "text")));
        var here = Filters.eq("view.hub", "KZ");
        var elsewhere = Filters.eq("view.hub", "UZ");
        var holding = List.of(
                Filters.empty(),
                here,
                Filters.and(here, Filters.gte("view.until", "2026-03-14")),
                Filters.or(elsewhere, Filters.in("view.regions", List.of("KZ-71", "UZ-TK"))),
                Filters.gt("position", 0L),
                Filters.exists("view.gone", false));
        var failing = List.of(
                Filters.nor(Filters.empty()),
                elsewhere,
                Filters.and(here, Filters.gte("view.until", "2026-03-15")),
                Filters.or(elsewhere, Filters.in("view.regions", List.of("UZ-TK"))),
                Filters.gt("position", 1L),
                Filters.eq("view.gone", "KZ"));
        for (var condition : holding)
            assertThat(store().find("a", condition))
                    .as(condition.toString())
                    .hasValueSatisfying(it -> assertThat(it).containsEntry("text", "text"));
        for (var condition : failing)
            assertThat(store().find("a", condition)).as(condition.toString()).isEmpty();
        assertThat(store().find("b", here)).isEmpty();
        assertThat(store().find("c", Filters.empty())).isEmpty();
    }

    @Test
    void several_are_found_by_their_ids_where_the_condition_holds_of_them() {
        store().write(List.of(document("a", 1, "text"), document("b", 2, "text"), document("c", 2, "text")));
        assertThat(store().find(List.of("b", "a", "d"), Filters.gt("position", 1L)))
                .containsExactly(document("b", 2, "text"));
        assertThat(store().find(List.of("b", "a", "d"), Filters.empty())).hasSize(2);
        assertThat(store().find(List.of(), Filters.empty())).isEmpty();
    }

    @Test
    void an_insertion_that_meets_a_document_keeps_the_newer_one() {
        store().write(List.of(document("a", 5, "newest"), document("b", 1, "old")));
        store().insert(List.of(document("a", 4, "late"), document("b", 4, "new"), document("c", 4, "first")));

        assertThat(store().read(List.of("a", "b", "c")))
                .containsEntry("a", document("a", 5, "newest"))
                .containsEntry("b", document("b", 4, "new"))
                .containsEntry("c", document("c", 4, "first"));
    }

    @Test
    void more_than_one_request_holds_is_written_and_read() {
        var many = IntStream.range(0, 12_345)
                .mapToObj(number -> document("id-" + number, 1, "text"))
                .toList();
        store().insert(many);
        store().write(many.stream()
                .map(it -> document(it.getString("_id"), 2, "newer"))
                .toList());

        assertThat(store().read(many.stream().map(it -> it.getString("_id")).toList()))
                .hasSize(12_345)
                .allSatisfy((_, it) -> assertThat(it.get("text")).isEqualTo("newer"));
    }

    @Test
    void more_than_one_answer_holds_is_read() {
        var text = "x".repeat(200_000);
        var ids = IntStream.range(0, 300).mapToObj(number -> "id-" + number).toList();
        for (var id : ids) store().insert(List.of(document(id, 1, text)));

        assertThat(store().read(ids)).hasSize(300);
        assertThat(store().find(Filters.empty()).map(it -> it.getString("_id")).into(new HashSet<>()))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void documents_come_in_the_order_of_their_ids_and_of_their_positions() {
        documents().createIndex(Indexes.ascending("position"));
        store().insert(List.of(document("b", 1, ""), document("a", 3, ""), document("c", 2, "")));

        assertThat(documents().find().sort(Sorts.ascending("_id")).map(it -> it.get("_id")))
                .containsExactly("a", "b", "c");
        assertThat(documents()
                        .find(new Document("position", new Document("$gt", 1L)))
                        .sort(Sorts.ascending("position"))
                        .map(it -> it.get("_id")))
                .containsExactly("c", "a");
    }

    @Test
    void a_claim_is_one_nodes_until_it_is_released() {
        var view = name + "-claimed";
        var here = ViewTokens.in(mongo().database(), "here", Duration.ofMinutes(1));
        var there = ViewTokens.in(mongo().database(), "there", Duration.ofMinutes(1));
        here.initializeTokenSegments(view, 1, new GlobalSequenceTrackingToken(7));

        assertThat(here.fetchToken(view, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
        assertThatThrownBy(() -> there.fetchToken(view, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> there.storeToken(new GlobalSequenceTrackingToken(9), view, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        here.storeToken(new GlobalSequenceTrackingToken(8), view, 0);
        here.releaseClaim(view, 0);
        assertThat(there.fetchToken(view, 0)).isEqualTo(new GlobalSequenceTrackingToken(8));
    }

    /** Trap 13: after a crash nobody released the claim. */
    @Test
    void a_node_that_comes_back_takes_its_own_claim_at_once_and_a_dead_nodes_after_its_time() {
        var view = name + "-crashed";
        var before = ViewTokens.in(mongo().database(), "same", Duration.ofHours(1));
        before.initializeTokenSegments(view, 1, new GlobalSequenceTrackingToken(7));
        before.fetchToken(view, 0);

        var again = ViewTokens.in(mongo().database(), "same", Duration.ofHours(1));
        assertThat(again.fetchToken(view, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
        var other = ViewTokens.in(mongo().database(), "other", Duration.ofMillis(-1));
        assertThat(other.fetchToken(view, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    private BulkStore store() {
        return mongo().store(name);
    }

    private MongoCollection<Document> documents() {
        return mongo().database().getCollection(name);
    }

    private static Document document(String id, long position, String text) {
        return new Document("_id", id).append("position", position).append("text", text);
    }
}
