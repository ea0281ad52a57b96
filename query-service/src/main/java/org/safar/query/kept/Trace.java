package org.safar.query.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Actor;
import org.safar.kernel.CaseId;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Authority;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.kernel.tipevent.TipEvents.VictimLinked;

/**
 * An event of a thing of which somebody asks how it stood as of a position: that a trafficking event links a case, or a step of a
 * proceeding. Whom it accuses, and how many, is left out: it is told beside a victim's case.
 *
 * @param position in the whole history, from 1
 * @param receivedAt when the exchange stored it
 * @param recordedAt when the hub wrote it down
 * @param name the event's stable name
 * @param authority not recorded where the hub did not say
 * @param victim the case that is linked; of trafficking events alone
 * @param stage to which the proceeding had come with it; of proceedings alone
 */
public record Trace(
        long position,
        Instant receivedAt,
        Instant recordedAt,
        PartialDate occurredOn,
        String name,
        Actor actor,
        @Nullable Authority authority,
        @Nullable CaseId victim,
        @Nullable ProceedingStage stage) {

    /** @param after how the thing stands after the event */
    static List<Trace> added(List<Trace> before, StoredEvent stored, KeptEvent event, KeptState after) {
        var more = new ArrayList<>(before);
        of(stored, event, after).ifPresent(more::add);
        return List.copyOf(more);
    }

    private static Optional<Trace> of(StoredEvent stored, KeptEvent event, KeptState after) {
        return switch (event) {
            case KeptEvent.Noted _ -> Optional.empty();
            case VictimLinked e -> Optional.of(of(stored, event, e.victim(), null));
            case ProceedingEvent _ -> {
                var proceeding = Objects.requireNonNull(after.proceeding(), "its events make a proceeding");
                yield Optional.of(of(stored, event, null, proceeding.stage()));
            }
            default -> Optional.empty();
        };
    }

    private static Trace of(
            StoredEvent stored, KeptEvent event, @Nullable CaseId victim, @Nullable ProceedingStage stage) {
        var envelope = stored.envelope();
        return new Trace(
                stored.position(),
                stored.receivedAt(),
                envelope.recordedAt(),
                event.occurredOn(),
                EventCatalogue.typeOf(event.getClass()).name(),
                envelope.actor(),
                envelope.authority(),
                victim,
                stage);
    }
}
