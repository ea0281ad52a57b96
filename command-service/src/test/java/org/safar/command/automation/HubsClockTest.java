package org.safar.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.HubZone;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.hub.HubEvent.ZoneSet;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;

/** A day is over by the clocks of the hub: Bishkek's an hour before that of the westernmost hubs. */
class HubsClockTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CaseId CASE = CaseBench.aCase(1);
    private final WhenDeadlinePassesThenRaise automation = new WhenDeadlinePassesThenRaise(_ -> List.of());

    @Test
    void a_deadline_passes_when_the_day_is_over_in_every_hub_unless_the_hub_has_said_which_clocks_it_keeps() {
        assertThat(due()).isEqualTo(Instant.parse("2026-06-30T19:00:00Z"));
        automation.after(event(HubId.KG.text(), zone("2020-01-01")));
        assertThat(due()).isEqualTo(Instant.parse("2026-06-30T18:00:00Z"));
    }

    @Test
    void the_clocks_are_those_of_the_day() {
        automation.after(event(HubId.KG.text(), zone("2026-08-01")));
        assertThat(due()).isEqualTo(Instant.parse("2026-06-30T19:00:00Z"));
        assertThat(automation.reads()).contains(ZoneSet.class);
    }

    private Instant due() {
        var declined = new VictimNotConfirmed(
                PartialDate.parse("2026-03-02"),
                new BodyCode("KG-COMMISSION"),
                new ActorId(new UUID(1, 1)),
                NotConfirmedReason.MEANS_NOT_SHOWN,
                PartialDate.parse("2026-06-30"));
        var todos = automation.after(event(CASE.text(), declined)).orElseThrow();
        return todos.getFirst().due();
    }

    private static ZoneSet zone(String from) {
        return new ZoneSet(PartialDate.parse(from), HubZone.BISHKEK);
    }

    private static StoredEvent event(String thing, DomainEvent event) {
        var message = new UUID(0, 1);
        var envelope = new Envelope(
                HubId.KG, NOW, Actor.EXCHANGE, null, Provenance.SYNTHETIC, message, "", null, message, message, "");
        return new StoredEvent(1, thing, 0, message, NOW, "", envelope, event);
    }
}
