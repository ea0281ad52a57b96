package org.safar.axon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class EventJsonTest {
    private final ObjectMapper mapper = EventJson.mapper();

    @ParameterizedTest
    @MethodSource("events")
    void comes_back_as_it_went(DomainEvent event) throws JsonProcessingException {
        var json = mapper.writeValueAsString(event);
        assertThat(mapper.readValue(json, event.getClass())).isEqualTo(event);
    }

    @Test
    void leaves_out_what_is_absent_and_keeps_what_is_zero() throws JsonProcessingException {
        assertThat(EventSamples.SPARSE.stream().map(this::json))
                .contains("{\"occurredOn\":\"not-recorded\",\"minimumReflectionDays\":0}")
                .contains("{\"occurredOn\":\"not-recorded\"}");
    }

    @Test
    void writes_sets_in_the_order_of_their_text() {
        var json = json(EventSamples.FULL.get(3));
        assertThat(json).contains("[\"KZ-ASTANA\",\"KZ-COMMISSION\"]");
    }

    @Test
    void an_event_inside_an_event_says_which_it_is() {
        assertThat(EventSamples.SPARSE.stream().map(this::json))
                .anyMatch(json -> json.contains("\"replacement\":{\"type\":\"case.message-noted\",\"revision\":1,"
                        + "\"data\":{\"occurredOn\":\"2026-03\"}}"));
    }

    @Test
    void instants_have_one_width() throws JsonProcessingException {
        var written = mapper.writeValueAsString(Instant.parse("2026-03-02T09:14:00Z"));
        assertThat(written).isEqualTo("\"2026-03-02T09:14:00.000Z\"");
        assertThat(mapper.readValue(written, Instant.class)).isEqualTo(Instant.parse("2026-03-02T09:14:00Z"));
    }

    @Test
    void instants_finer_than_a_millisecond_are_not_cut_silently() {
        assertThatThrownBy(() -> Instants.text(Instant.parse("2026-03-02T09:14:00.000001Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ids_of_several_parts_are_plain_text() throws JsonProcessingException {
        var id = SubmissionId.parse("KZ:0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001");
        assertThat(mapper.writeValueAsString(id)).isEqualTo("\"submission:KZ:0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001\"");
        assertThat(mapper.readValue(mapper.writeValueAsString(id), SubmissionId.class))
                .isEqualTo(id);
        assertThat(mapper.writeValueAsString(HubId.KZ)).isEqualTo("\"KZ\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"occurredOn\":\"2026\",\"leg\":1,\"reason\":\"duplicate\",\"name\":\"x\"}",
                "{\"occurredOn\":\"2026\",\"leg\":1}",
                "{\"occurredOn\":\"2026\",\"reason\":\"duplicate\"}",
                "{\"occurredOn\":\"2026\",\"leg\":null,\"reason\":\"duplicate\"}",
                "{\"occurredOn\":\"2026\",\"leg\":\"1\",\"reason\":\"duplicate\"}",
                "{\"occurredOn\":\"2026\",\"leg\":1.5,\"reason\":\"duplicate\"}",
                "{\"occurredOn\":\"2026\",\"leg\":1,\"reason\":\"DUPLICATE\"}",
                "{\"occurredOn\":\"2026\",\"leg\":1,\"reason\":2}",
                "{\"occurredOn\":\"2026-02-30\",\"leg\":1,\"reason\":\"duplicate\"}",
                "{\"occurredOn\":2026,\"leg\":1,\"reason\":\"duplicate\"}",
                "{\"occurredOn\":\"2026\",\"leg\":1,\"reason\":\"duplicate\"}{}"
            })
    void refuses_what_it_did_not_write(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, RouteLegRetracted.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"case.unheard-of\",\"revision\":1,\"data\":{\"occurredOn\":\"2026\"}}",
                "{\"type\":\"case.message-noted\",\"revision\":2,\"data\":{\"occurredOn\":\"2026\"}}",
                "{\"type\":\"case.message-noted\",\"data\":{\"occurredOn\":\"2026\"}}",
                "{\"type\":\"hub.joined\",\"revision\":1,\"data\":{\"occurredOn\":\"2026\"}}",
                "{\"occurredOn\":\"2026\"}"
            })
    void refuses_a_replacement_it_does_not_know(String replacement) {
        var json = "{\"occurredOn\":\"2026\",\"corrects\":1,\"replacement\":%s,\"reason\":\"duplicate\"}"
                .formatted(replacement);
        assertThatThrownBy(() -> mapper.readValue(json, RecordCorrected.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void an_error_does_not_echo_the_value() {
        var json = "{\"occurredOn\":\"2026\",\"leg\":1,\"reason\":\"Aizhan told us\"}";
        assertThatThrownBy(() -> mapper.readValue(json, RouteLegRetracted.class))
                .hasMessageNotContaining("Aizhan");
    }

    @Test
    void what_is_left_out_is_absent_or_empty() throws JsonProcessingException {
        var described = mapper.readValue("{\"occurredOn\":\"2026\"}", PersonDescribed.class);
        assertThat(described.birthYear()).isNull();
        assertThat(described.citizenships()).isEmpty();
        var rules = mapper.readValue("{\"occurredOn\":\"2026\",\"minimumReflectionDays\":1}", HubRulesSet.class);
        assertThat(rules.mayConfirm()).isEmpty();
        assertThatThrownBy(() -> mapper.readValue("{\"occurredOn\":\"2026\"}", SuspicionReported.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<DomainEvent> events() {
        return Stream.concat(AllSamples.FULL.stream(), AllSamples.SPARSE.stream())
                .toList();
    }
}
