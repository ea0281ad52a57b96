package org.safar.figures;

import java.util.Set;
import java.util.TreeSet;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.RecordEvent.*;
import org.safar.kernel.victimcase.RedressEvent.*;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What was done for a person, read as plainly as possible. */
final class NaiveHelp {
    PartialDate assisted;
    PartialDate byNgoOrIom;
    PartialDate sheltered;
    PartialDate departed;
    PartialDate received;
    PartialDate reintegrated;
    boolean legallyAided;
    boolean awarded;
    boolean penalised;
    boolean closed;
    final Set<String> projects = new TreeSet<>();
    final Set<String> providers = new TreeSet<>();

    NaiveHelp(Iterable<VictimCaseEvent> events) {
        CustodianKind custodian = null;
        for (var event : events)
            if (event instanceof SuspicionReported e && custodian == null) custodian = e.custodianKind();
        for (var event : events) {
            if (event instanceof EmergencyCareStarted e) assisted(e, custodian, custodian);
            if (event instanceof ServiceDelivered e) assisted(e, e.by(), custodian);
            if (event instanceof AdmittedToShelter e) assisted(e, e.by(), custodian);
            if (event instanceof AdmittedToShelter e && sheltered == null) sheltered = e.occurredOn();
            if (event instanceof PersonDeparted e && departed == null) departed = e.occurredOn();
            if (event instanceof PersonReceived e && received == null) received = e.occurredOn();
            if (event instanceof ReintegrationStarted e && reintegrated == null) reintegrated = e.occurredOn();
            if (event instanceof LegalAidRecorded) legallyAided = true;
            if (event instanceof CompensationAwarded e && e.share() != CompensationShare.NONE) awarded = true;
            if (event instanceof VictimPenalised e && e.compelled() != Answer.NO) penalised = true;
            if (event instanceof ServiceDelivered e) add(e.project());
            if (event instanceof AdmittedToShelter e) add(e.project());
            if (event instanceof ServiceDelivered e) helped(e.provider());
            if (event instanceof AdmittedToShelter e) helped(e.provider());
            if (event instanceof PlanAgreed e) add(e.project());
            if (event instanceof ReintegrationStarted e) add(e.project());
            if (event instanceof TravelArranged e) add(e.project());
            if (event instanceof CaseClosed) closed = true;
            if (event instanceof CaseReopened) closed = false;
        }
    }

    private void assisted(VictimCaseEvent event, CustodianKind by, CustodianKind custodian) {
        if (assisted == null) assisted = event.occurredOn();
        var kind = by == null ? custodian : by;
        if (kind != CustodianKind.STATE && byNgoOrIom == null) byNgoOrIom = event.occurredOn();
    }

    private void helped(ProviderCode provider) {
        if (provider != null) providers.add(provider.value());
    }

    private void add(ProjectCode project) {
        if (project != null) projects.add(project.value());
    }
}
