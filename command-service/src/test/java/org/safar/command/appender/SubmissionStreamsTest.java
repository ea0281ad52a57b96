package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionStreamsTest {
    private final SubmissionStreams streams = new SubmissionStreams(new MemoryStore());

    @Test
    void does_not_grow_with_what_was_ever_sent() {
        for (var i = 0; i < 5_000; i++) streams.stored(Map.of(Reports.submission(), 0L));
        assertThat(streams.known()).isEqualTo(1_000);
    }

    @Test
    void takes_no_sequence_until_it_is_stored() {
        var submission = Reports.submission();
        assertThat(streams.next(List.of(submission))).containsEntry(submission, 0L);
        assertThat(streams.next(List.of(submission))).containsEntry(submission, 0L);
        streams.stored(Map.of(submission, 0L));
        assertThat(streams.next(List.of(submission))).containsEntry(submission, 1L);
        streams.forget(List.of(Reports.rejected(submission, 1)));
        assertThat(streams.next(List.of(submission))).as("the store has none").containsEntry(submission, 0L);
    }
}
