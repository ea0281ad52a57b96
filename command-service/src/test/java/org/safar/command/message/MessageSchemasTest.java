package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.command.hub.HubCommand;
import org.safar.command.personlink.PersonLinkCommand;
import org.safar.command.personlink.PersonLinkCommand.LapseLink;
import org.safar.command.prevention.ActivityCommand;
import org.safar.command.prevention.ProjectCommand;
import org.safar.command.provider.ProviderCommand;
import org.safar.command.referral.ReferralCommand;
import org.safar.command.referral.ReferralCommand.ExpireReferral;
import org.safar.command.referral.ReferralCommand.FetchEnvelope;
import org.safar.command.referral.ReferralCommand.LapseReferral;
import org.safar.command.tipevent.ProceedingCommand;
import org.safar.command.tipevent.TipEventCommand;
import org.safar.command.victimcase.Mobility.MarkNotReceived;
import org.safar.command.victimcase.Relay.NoteReferral;
import org.safar.command.victimcase.Relay.NoteReferralEnd;
import org.safar.command.victimcase.Relay.OpenLinkedCase;
import org.safar.command.victimcase.Timekeeping.RaiseDeadline;
import org.safar.command.victimcase.VictimCaseCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageSchemasTest {
    /** Said by the exchange to itself, or by a route of its own: no message carries them. */
    private static final Set<Class<?>> OF_THE_EXCHANGE = Set.of(
            RaiseDeadline.class,
            MarkNotReceived.class,
            NoteReferral.class,
            NoteReferralEnd.class,
            OpenLinkedCase.class,
            ExpireReferral.class,
            LapseReferral.class,
            LapseLink.class,
            FetchEnvelope.class);

    private final MessageRegistry registry = Messages.registry();
    private final MessageSchemas schemas = new MessageSchemas(registry);

    /** A command that no message carries could never be sent; a name that is not its command's would mislead. */
    @Test
    void knows_every_command_by_its_own_name() {
        var commands = Stream.of(
                        VictimCaseCommand.class,
                        HubCommand.class,
                        ProviderCommand.class,
                        ActivityCommand.class,
                        ProjectCommand.class,
                        TipEventCommand.class,
                        ProceedingCommand.class,
                        ReferralCommand.class,
                        PersonLinkCommand.class)
                .flatMap(MessageSchemasTest::records)
                .filter(command -> !OF_THE_EXCHANGE.contains(command));

        assertThat(registry.types())
                .extracting(type -> (Object) type.command())
                .containsExactlyInAnyOrderElementsOf(commands.toList());
        assertThat(registry.types())
                .allSatisfy(type ->
                        assertThat(type.name()).isEqualTo(kebab(type.command().getSimpleName())));
    }

    @Test
    void names_the_codes_of_every_list() {
        var data = line("record-route-leg").at("/properties/data");

        assertThat(data.at("/properties/kind/enum").toString())
                .isEqualTo("[\"recruitment\",\"transit\",\"exploitation\",\"identification\",\"return\"]");
        assertThat(data.at("/properties/from/required").toString()).isEqualTo("[\"country\"]");
        assertThat(data.at("/required").toString()).isEqualTo("[\"leg\",\"kind\",\"from\",\"to\"]");
        assertThat(data.at("/additionalProperties").booleanValue()).isFalse();
        assertThat(data.at("/properties").has("occurredOn")).isFalse();
    }

    @Test
    void describes_the_whole_line() {
        var schema = line("confirm-victim");

        assertThat(schema.at("/$schema").stringValue()).contains("2020-12");
        assertThat(schema.at("/properties/type/const").stringValue()).isEqualTo("confirm-victim");
        assertThat(schema.at("/properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "type",
                        "revision",
                        "thing",
                        "occurredOn",
                        "recordedAt",
                        "actor",
                        "authority",
                        "provenance",
                        "acknowledges",
                        "data");
    }

    @Test
    void asks_for_a_reference_only_where_a_case_is_opened() {
        assertThat(body("report-suspicion").at("/required").toString()).isEqualTo("[\"reference\",\"data\"]");
        assertThat(body("close-case").at("/properties").has("reference")).isFalse();
    }

    private JsonNode line(String type) {
        return json(schemas.line(registry.find(type).orElseThrow()));
    }

    private JsonNode body(String type) {
        return json(schemas.body(registry.find(type).orElseThrow()));
    }

    private static JsonNode json(Map<String, Object> schema) {
        return new JsonMapper().valueToTree(schema);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(MessageSchemasTest::records)
                : Stream.of(family);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
