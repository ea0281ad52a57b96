package org.safar.figures.kept;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.tipevent.TipEvents.FindingRecorded;
import org.safar.kernel.tipevent.TipEvents.PerpetratorAlleged;
import org.safar.kernel.tipevent.TipEvents.PerpetratorJudged;
import org.safar.kernel.tipevent.TipEvents.TipEventMessageNoted;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;
import org.safar.kernel.tipevent.TipEvents.VictimLinked;

/**
 * A trafficking event. Whose cases it links is no fact of its own: victims are counted from their cases.
 *
 * @param known since when the organisation knows of it
 */
public record TipEventFacts(PartialDate known, @Nullable Place place, List<Accused> accused) {
    public TipEventFacts {
        accused = List.copyOf(accused);
    }

    /**
     * @param on when it was alleged first
     * @param finding of a final judgment; alleged while there is none
     */
    public record Accused(
            PartialDate on,
            Perpetrator perpetrator,
            @Nullable TipFinding finding) {}

    static TipEventFacts of(TipEventOpened e) {
        return new TipEventFacts(e.occurredOn(), e.place(), List.of());
    }

    TipEventFacts after(TipEvents event) {
        return switch (event) {
            case TipEventOpened _, TipEventMessageNoted _, VictimLinked _, FindingRecorded _ -> this;
            case PerpetratorAlleged e -> with(alleged(e));
            case PerpetratorJudged e ->
                with(accused.stream()
                        .map(one -> one.perpetrator().number() == e.perpetrator()
                                ? new Accused(one.on(), one.perpetrator(), e.finding())
                                : one)
                        .toList());
        };
    }

    /** The same number told again takes the place of what was told before, and keeps its day. */
    private List<Accused> alleged(PerpetratorAlleged e) {
        var number = e.perpetrator().number();
        var first = accused.stream()
                .filter(one -> one.perpetrator().number() == number)
                .findFirst()
                .map(Accused::on)
                .orElse(e.occurredOn());
        var others = accused.stream().filter(one -> one.perpetrator().number() != number);
        return Stream.concat(others, Stream.of(new Accused(first, e.perpetrator(), null)))
                .toList();
    }

    private TipEventFacts with(List<Accused> persons) {
        return new TipEventFacts(known, place, persons);
    }
}
