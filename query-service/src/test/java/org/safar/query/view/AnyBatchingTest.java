package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.casefacts.CaseFactsView;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.kept.KeptView;

/** However events were batched, and however often a batch came again, the documents are the same. */
class AnyBatchingTest {
    private static final List<View<?>> VIEWS =
            List.of(new CaseFileView(), new CaseFactsView(), new HubFeedView(), new KeptView());

    /** Every type of event that a view of things shows is in some of the histories. */
    @Test
    void the_histories_leave_nothing_out() {
        var types = LongStream.range(0, 40)
                .boxed()
                .flatMap(seed -> RandomHistory.of(seed, 300).stream())
                .map(stored -> stored.event().getClass())
                .collect(Collectors.toSet());
        assertThat(AnyEvent.types(VictimCaseEvent.class, Set.of())).allMatch(types::contains);
        assertThat(AnyEvent.types(KeptEvent.class, Set.of())).allMatch(types::contains);
    }

    @Property(tries = 12)
    void gives_the_same_documents(@ForAll long seed) {
        var history = RandomHistory.of(seed, 200);
        for (var view : VIEWS) {
            var atOnce = new Store<>(view);
            atOnce.take(history);
            assertThat(batched(view, history, new Random(seed)).hash())
                    .as(view.name())
                    .isEqualTo(atOnce.hash());
        }
    }

    private static <D> Store<D> batched(View<D> view, List<StoredEvent> history, Random random) {
        var store = new Store<>(view);
        for (var from = 0; from < history.size(); ) {
            var to = Math.min(history.size(), from + 1 + random.nextInt(30));
            // a crash between the documents and the token: a part of what was seen comes again
            var again = Math.max(0, from - random.nextInt(40));
            store.take(history.subList(again, to));
            from = to;
        }
        return store;
    }

    /** Documents as MongoDB would hold them. */
    private static final class Store<D> {
        private final BatchFold<D> fold;
        private final ViewCodec<D> codec;
        private final TreeMap<String, Document> documents = new TreeMap<>();

        private Store(View<D> view) {
            this.fold = new BatchFold<>(view, Set.of());
            this.codec = new ViewCodec<>(view);
        }

        void take(List<StoredEvent> batch) {
            var result = fold.fold(this::read, batch);
            assertThat(result.stopped()).isNull();
            result.changed().forEach(kept -> documents.put(kept.id(), codec.write(kept)));
        }

        String hash() {
            return ViewHash.of(documents.values());
        }

        private @Nullable Kept<D> read(String key) {
            var document = documents.get(key);
            return document == null ? null : codec.read(document);
        }
    }
}
