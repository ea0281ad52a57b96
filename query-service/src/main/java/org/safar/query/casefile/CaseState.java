package org.safar.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RouteLeg;

/**
 * How a case stands, corrections in their place.
 *
 * @param custodian who holds the case; none before it is reported
 * @param source not recorded where the hub does not know
 * @param person the latest description; none while nobody described the person
 * @param exploitations in the order of their reports
 * @param legs in the order of the hub's numbers, retracted ones left out
 * @param breaches in the order in which they were found, cleared ones too
 * @param tracks protection, mobility and redress
 * @param safeguards what keeps the person safe beside the decisions
 */
public record CaseState(
        @Nullable CustodianCode custodian,
        @Nullable CustodianKind custodianKind,
        @Nullable ReportSource source,
        Identification identification,
        Standing standing,
        @Nullable PersonDescribed person,
        List<ExploitationRecorded> exploitations,
        List<RouteLeg> legs,
        List<FoundBreach> breaches,
        Tracks tracks,
        Safeguards safeguards) {

    /** Of a case of which nothing is known. */
    public static final CaseState NOTHING = new CaseState(
            null,
            null,
            null,
            Identification.REPORTED,
            Standing.OPEN,
            null,
            List.of(),
            List.of(),
            List.of(),
            Tracks.NONE,
            Safeguards.NONE);

    public CaseState {
        exploitations = List.copyOf(exploitations);
        legs = List.copyOf(legs);
        breaches = List.copyOf(breaches);
    }

    /**
     * @param about sequence of the event that broke the rule
     * @param found sequence at which that was found
     * @param acknowledged the reason the sender gave beforehand; none in a batch
     * @param cleared sequence at which it turned out that the rule had been kept; none while it has not
     */
    public record FoundBreach(
            BreachCode rule,
            long about,
            long found,
            @Nullable AcknowledgementReason acknowledged,
            @Nullable Long cleared) {}

    CaseState reported(SuspicionReported report) {
        return new CaseState(
                report.custodian(),
                report.custodianKind(),
                report.source(),
                identification,
                standing,
                person,
                exploitations,
                legs,
                breaches,
                tracks,
                safeguards);
    }

    CaseState described(PersonDescribed now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                standing,
                now,
                exploitations,
                legs,
                breaches,
                tracks,
                safeguards);
    }

    CaseState identified(Identification now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                now,
                standing,
                person,
                exploitations,
                legs,
                breaches,
                tracks,
                safeguards);
    }

    CaseState standing(Standing now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                now,
                person,
                exploitations,
                legs,
                breaches,
                tracks,
                safeguards);
    }

    CaseState exploited(ExploitationRecorded more) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                standing,
                person,
                Stream.concat(exploitations.stream(), Stream.of(more)).toList(),
                legs,
                breaches,
                tracks,
                safeguards);
    }

    CaseState legs(List<RouteLeg> now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                standing,
                person,
                exploitations,
                now,
                breaches,
                tracks,
                safeguards);
    }

    CaseState breached(FoundBreach another) {
        return breaches(Stream.concat(breaches.stream(), Stream.of(another)).toList());
    }

    CaseState cleared(BreachCleared clearing, long sequence) {
        return breaches(breaches.stream()
                .map(it -> it.rule() == clearing.rule() && it.about() == clearing.about() && it.cleared() == null
                        ? new FoundBreach(it.rule(), it.about(), it.found(), it.acknowledged(), sequence)
                        : it)
                .toList());
    }

    private CaseState breaches(List<FoundBreach> now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                standing,
                person,
                exploitations,
                legs,
                now,
                tracks,
                safeguards);
    }

    CaseState tracks(Tracks now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                standing,
                person,
                exploitations,
                legs,
                breaches,
                now,
                safeguards);
    }

    CaseState safeguards(Safeguards now) {
        return new CaseState(
                custodian,
                custodianKind,
                source,
                identification,
                standing,
                person,
                exploitations,
                legs,
                breaches,
                tracks,
                now);
    }
}
