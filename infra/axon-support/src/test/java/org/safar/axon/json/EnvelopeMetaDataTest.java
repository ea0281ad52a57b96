package org.safar.axon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.axon.store.Samples;
import org.safar.kernel.Actor;
import org.safar.kernel.Envelope;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;

class EnvelopeMetaDataTest {
    private static final Envelope FULL = Samples.ENVELOPE;
    private static final Envelope SPARSE = new Envelope(
            null,
            FULL.recordedAt(),
            new Actor(FULL.actor().id(), ActorRole.PLATFORM, null, Voucher.EXCHANGE),
            null,
            FULL.provenance(),
            FULL.messageId(),
            FULL.messageHash(),
            null,
            FULL.correlation(),
            FULL.causation(),
            FULL.build());

    @Test
    void comes_back_as_it_went() {
        assertThat(EnvelopeMetaData.from(EnvelopeMetaData.of(FULL))).isEqualTo(FULL);
        assertThat(EnvelopeMetaData.from(EnvelopeMetaData.of(SPARSE))).isEqualTo(SPARSE);
    }

    @Test
    void every_part_has_a_key_of_its_own() {
        assertThat(EnvelopeMetaData.of(FULL)).hasSize(14);
        assertThat(EnvelopeMetaData.of(SPARSE)).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordedAt", "actor", "actorRole", "provenance", "messageId", "messageHash", "build"})
    void what_must_be_there_is_missed(String key) {
        var data = new HashMap<>(EnvelopeMetaData.of(FULL));
        data.remove(key);
        assertThatThrownBy(() -> EnvelopeMetaData.from(data)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stamp_is_the_timestamp_and_keeps_everything_else() {
        var event = new GenericDomainEventMessage<>(
                "VictimCase", "case:1", 7, Samples.CLOSED, MetaData.from(EnvelopeMetaData.of(FULL)));
        var at = Instant.parse("2026-03-02T09:15:00.120Z");
        var stamped = EnvelopeMetaData.stamped(event, at, Samples.SALT);
        assertThat(stamped.getTimestamp()).isEqualTo(at);
        assertThat(EnvelopeMetaData.receivedAt(stamped.getMetaData())).isEqualTo(at);
        assertThat(EnvelopeMetaData.salt(stamped.getMetaData())).isEqualTo(Samples.SALT);
        assertThat(EnvelopeMetaData.from(stamped.getMetaData())).isEqualTo(FULL);
        assertThat(stamped.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(stamped.getAggregateIdentifier()).isEqualTo("case:1");
        assertThat(stamped.getSequenceNumber()).isEqualTo(7);
        assertThat(stamped.getPayload()).isEqualTo(Samples.CLOSED);
    }
}
