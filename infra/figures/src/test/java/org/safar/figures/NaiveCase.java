package org.safar.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** A case read from its raw events as plainly as possible, sharing no code with what it checks. */
final class NaiveCase {
    final List<VictimCaseEvent> events = new ArrayList<>();
    final TreeMap<Integer, RouteLeg> legs = new TreeMap<>();
    final String thing;
    final Provenance provenance;
    final NaiveHelp help;
    SuspicionReported report;
    PersonDescribed person;
    PartialDate screened;
    PartialDate presumed;
    PartialDate confirmed;
    boolean voided;
    boolean declined;
    final Set<String> forms = new HashSet<>();
    final Set<String> means = new HashSet<>();
    String sector;
    String recruiter;
    String foundIn;
    PartialDate occurred = PartialDate.NOT_RECORDED;

    NaiveCase(List<StoredEvent> stored) {
        thing = stored.getFirst().thing();
        provenance = stored.getFirst().envelope().provenance();
        for (var one : stored) events.add((VictimCaseEvent) one.event());
        for (var event : List.copyOf(events))
            if (event instanceof RecordCorrected c) events.set((int) c.corrects(), c.replacement());
        events.forEach(this::read);
        help = new NaiveHelp(events);
    }

    private void read(VictimCaseEvent event) {
        if (event instanceof SuspicionReported e) report = e;
        if (event instanceof PersonDescribed e) person = e;
        if (event instanceof PersonScreened e && screened == null) screened = e.occurredOn();
        if (event instanceof PresumedVictimRecognised e && presumed == null) presumed = e.occurredOn();
        if (event instanceof VictimConfirmed e && confirmed == null) confirmed = e.occurredOn();
        if (event instanceof PresumedVictimRecognised || event instanceof VictimConfirmed) declined = false;
        if (event instanceof VictimNotConfirmed || event instanceof StatusRevoked) declined = true;
        if (event instanceof ReviewDecided e) reviewed(e);
        if (event instanceof CaseVoided) voided = true;
        if (event instanceof RouteLegRecorded e) legs.put(e.leg().number(), e.leg());
        if (event instanceof RouteLegCorrected e) legs.put(e.leg().number(), e.leg());
        if (event instanceof RouteLegRetracted e) legs.remove(e.leg());
        if (event instanceof ExploitationRecorded e) exploited(e);
    }

    private void reviewed(ReviewDecided e) {
        declined = e.outcome() == ReviewOutcome.UPHELD;
        if (e.outcome() == ReviewOutcome.OVERTURNED_TO_PRESUMED && presumed == null) presumed = e.occurredOn();
        if (e.outcome() == ReviewOutcome.OVERTURNED_TO_CONFIRMED && confirmed == null) confirmed = e.occurredOn();
    }

    private void exploited(ExploitationRecorded e) {
        e.forms().forEach(form -> forms.add(form.code()));
        e.means().forEach(control -> means.add(control.code()));
        if (e.sector() != null) sector = e.sector().code();
        if (e.recruiter() != null) recruiter = e.recruiter().code();
        if (e.foundIn() != null) foundIn = e.foundIn().code();
        if (e.from().recorded()) occurred = e.from();
    }

    boolean imported() {
        return provenance == Provenance.RESEARCH || provenance == Provenance.SYNTHETIC;
    }

    boolean identified() {
        return !voided && !declined && (presumed != null || confirmed != null || imported());
    }

    PartialDate identifiedOn() {
        if (presumed == null && confirmed == null) return imported() ? report.occurredOn() : PartialDate.NOT_RECORDED;
        if (presumed == null) return confirmed;
        if (confirmed == null) return presumed;
        return confirmed.surelyBefore(presumed) ? confirmed : presumed;
    }

    String age() {
        if (person == null) return null;
        if (person.ageBand() != null) return person.ageBand().code();
        var on = identifiedOn().recorded() ? identifiedOn() : report.occurredOn();
        if (person.birthYear() == null || !on.recorded() || on.year() < person.birthYear()) return null;
        var years = on.year() - person.birthYear();
        if (years == 18 && person.child() != Answer.NO) years = 17;
        return AgeBand.of(years).code();
    }

    Place origin() {
        for (var leg : legs.values()) if (leg.kind() == LegKind.RECRUITMENT) return leg.from();
        return null;
    }

    Place destination() {
        for (var leg : legs.descendingMap().values()) if (leg.kind() == LegKind.EXPLOITATION) return leg.to();
        return null;
    }

    PartialDate recruited() {
        for (var leg : legs.values()) if (leg.kind() == LegKind.RECRUITMENT) return leg.departed();
        return PartialDate.NOT_RECORDED;
    }

    static String settlement(String district) {
        return district.equals("TJ-SU:khujand") ? "urban" : "rural";
    }
}
