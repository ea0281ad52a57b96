package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<String> recent = new Recent<>(10);

    @Test
    void holds_what_was_written_while_no_event_is_missed() {
        batch(1, 3, "a");
        recent.expect(4);
        assertThat(recent.find("a")).isEqualTo(kept("a", 3));
    }

    @Test
    void forgets_everything_after_a_gap() {
        batch(1, 3, "a");
        recent.expect(5);
        assertThat(recent.find("a")).isNull();
    }

    @Test
    void forgets_everything_after_a_batch_that_was_not_written() {
        batch(1, 3, "a");
        recent.expect(4);
        recent.expect(4);
        assertThat(recent.find("a")).isNull();
    }

    @Test
    void lets_go_of_what_was_written_longest_ago() {
        batch(1, 1, "a");
        batch(2, 2, "b");
        batch(3, 3, "a");
        batch(4, 4, "c");
        assertThat(recent.find("b")).isNull();
        assertThat(recent.find("a")).isEqualTo(kept("a", 3));
        assertThat(recent.find("c")).isEqualTo(kept("c", 4));
    }

    private void batch(long first, long last, String id) {
        recent.expect(first);
        recent.put(kept(id, last), 4);
        recent.reached(last);
    }

    private static Kept<String> kept(String id, long position) {
        return new Kept<>(id, position, id);
    }
}
