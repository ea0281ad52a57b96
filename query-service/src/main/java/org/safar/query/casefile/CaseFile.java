package org.safar.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Actor;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Deadlines;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * One case: what was reported of it, and how it stands.
 *
 * @param hub that reports it
 * @param provenance of the case's first event
 * @param state after the last entry
 * @param entries in the order of their sequences, as they were recorded; a correction is an entry of its own
 * @param lastReceivedAt when the last entry was stored
 * @param lastPosition of the last entry
 * @param version sequence of the last entry: what {@code If-Match} is compared with
 * @param deadlines that run, and those that passed and wait for an answer
 */
public record CaseFile(
        CaseId id,
        HubId hub,
        Provenance provenance,
        CaseState state,
        List<Entry> entries,
        Instant lastReceivedAt,
        long lastPosition,
        long version,
        Deadlines deadlines) {
    public CaseFile {
        entries = List.copyOf(entries);
    }

    /**
     * @param sequence in the case's own history, from 0
     * @param position in the whole history, from 1
     * @param receivedAt when the exchange stored it
     * @param recordedAt when the hub wrote it down
     * @param name the event's stable name
     * @param authority not recorded where the hub did not say
     * @param submission in which delivery it came; none where it came alone
     */
    public record Entry(
            long sequence,
            long position,
            Instant receivedAt,
            Instant recordedAt,
            PartialDate occurredOn,
            String name,
            VictimCaseEvent event,
            Actor actor,
            @Nullable Authority authority,
            UUID messageId,
            @Nullable SubmissionId submission) {}

    /** @param after how the case stood after it */
    public record Moment(Entry entry, CaseState after) {}

    /** The entry of this sequence; empty where the case has none. */
    public Optional<Entry> entry(long sequence) {
        return entries.stream().filter(entry -> entry.sequence() == sequence).findFirst();
    }

    /** As it was known: each entry in its turn, with what was learned later unknown to it. */
    public List<Moment> asKnown() {
        var states = statesAfterEach();
        return IntStream.range(0, entries.size())
                .mapToObj(n -> new Moment(entries.get(n), states.get(n)))
                .toList();
    }

    /**
     * As it happened: in the order of the days on which things happened, corrections in their place.
     *
     * @param until the last sequence that is known
     */
    public List<Moment> asHappened(long until) {
        return AsHappened.of(known(until));
    }

    /**
     * What happened beside the case, as known.
     *
     * @param until the last sequence that is known, and with it what became known before it; everything where the case has not
     *     come so far
     * @param asides in the order in which they became known
     */
    public List<Beside> besideAsKnown(long until, List<Aside> asides) {
        return Beside.asKnown(known(until), asides(until, asides));
    }

    /** What happened beside the case, as it happened; parameters as of {@link #besideAsKnown}. */
    public List<Beside> besideAsHappened(long until, List<Aside> asides) {
        return Beside.asHappened(known(until), asides(until, asides));
    }

    private List<Entry> known(long until) {
        return entries.stream().filter(entry -> entry.sequence() <= until).toList();
    }

    private List<Aside> asides(long until, List<Aside> asides) {
        if (until > version) return asides;
        var position = known(until).getLast().position();
        return asides.stream().filter(aside -> aside.known() <= position).toList();
    }

    /** How the case stood after each of its entries, with later corrections unknown to it: what was known then. */
    public List<CaseState> statesAfterEach() {
        return CaseFileProjector.statesAfterEach(entries);
    }
}
