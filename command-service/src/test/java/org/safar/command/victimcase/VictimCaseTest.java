package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Books;
import org.safar.command.decision.Command;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.kernel.Actor;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;

/** The shell alone: does Axon bring it its reports and its history? What is lawful, the deciders' tests say. */
class VictimCaseTest {
    private static final UUID FIRST = UUID.fromString("0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001");
    private static final UUID SECOND = UUID.fromString("0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0002");
    private static final UUID THIRD = UUID.fromString("0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0003");
    private static final ReportSuspicion OPENING = new ReportSuspicion(MARCH_2, ReportSource.BORDER_GUARD, POLICE);
    private static final ScreenPerson SCREENING = new ScreenPerson(MARCH_5, LIST, Set.of(Indicator.NO_PAY));
    private static final EventRef OPENED = new EventRef("case.suspicion-reported", 0);

    private final FixtureConfiguration<VictimCase> fixture = new AggregateTestFixture<>(VictimCase.class)
            .registerInjectableResource(Books.ofHubs(_ -> HUB))
            .registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                    ((Report) message.getPayload()).thing().text(), null));

    @Test
    void opens_a_case() {
        fixture.givenNoPriorActivity()
                .when(report(FIRST, "a", null, OPENING))
                .expectEvents(reported())
                .expectResultMessagePayload(new Outcome.Stored(List.of(OPENED), List.of()));
    }

    @Test
    void goes_on_from_its_history() {
        fixture.givenCommands(report(FIRST, "a", null, OPENING))
                .when(report(SECOND, "b", 0L, SCREENING))
                .expectEvents(screened(Indicator.NO_PAY))
                .expectResultMessagePayload(
                        new Outcome.Stored(List.of(new EventRef("case.person-screened", 1)), List.of()));
    }

    @Test
    void answers_the_same_message_with_the_earlier_events() {
        fixture.givenCommands(report(FIRST, "a", null, OPENING))
                .when(report(FIRST, "a", null, OPENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Duplicate(List.of(OPENED)));
    }

    @Test
    void answers_the_same_message_so_even_when_its_version_is_old_by_now() {
        fixture.givenCommands(report(FIRST, "a", -1L, OPENING), report(SECOND, "b", null, SCREENING))
                .when(report(FIRST, "a", -1L, OPENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Duplicate(List.of(OPENED)));
    }

    @Test
    void refuses_an_id_used_for_other_content() {
        fixture.givenCommands(report(FIRST, "a", null, OPENING))
                .when(report(FIRST, "b", null, SCREENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Refused(
                        RefusalCode.MESSAGE_ID_REUSED, "/id", RefusalCode.MESSAGE_ID_REUSED.meaning()));
    }

    @Test
    void notes_a_message_that_changes_nothing_and_knows_it_again() {
        fixture.givenCommands(report(FIRST, "a", null, OPENING))
                .when(report(SECOND, "b", null, OPENING))
                .expectEvents(new MessageNoted(MARCH_2))
                .expectResultMessagePayload(new Outcome.Unchanged(1));
        var note = new EventRef("case.message-noted", 1);
        new AggregateTestFixture<>(VictimCase.class)
                .registerInjectableResource(Books.ofHubs(_ -> HUB))
                .registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                        ((Report) message.getPayload()).thing().text(), null))
                .givenCommands(report(FIRST, "a", null, OPENING), report(SECOND, "b", null, OPENING))
                .when(report(SECOND, "b", null, OPENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Duplicate(List.of(note)));
    }

    @Test
    void tells_an_old_version_from_the_present_one() {
        fixture.givenCommands(report(FIRST, "a", null, OPENING))
                .when(report(SECOND, "b", 7L, SCREENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Stale(0, List.of()));
    }

    @Test
    void tells_what_happened_since_the_version_that_was_seen() {
        var since = List.of(new EventRef("case.person-screened", 1));
        fixture.givenCommands(report(FIRST, "a", null, OPENING), report(THIRD, "c", null, SCREENING))
                .when(report(SECOND, "b", 0L, SCREENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Stale(1, since));
    }

    private static Report report(UUID id, String hash, @Nullable Long expected, Command command) {
        var actor = new Actor(SCREENER, ActorRole.CASE_OFFICER, null, Voucher.HUB);
        var envelope = new Envelope(
                HubId.KZ, Scenario.RECORDED, actor, null, Provenance.OPERATIONAL, id, hash, null, id, id, "test");
        return new Report(
                CASE, true, new Reach.WholeHub(), envelope, List.of(command), false, Map.of(), false, expected);
    }
}
