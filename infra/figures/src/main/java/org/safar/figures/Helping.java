package org.safar.figures;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Assistance;
import org.safar.figures.Facts.Help;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.MobilityEvent.TravelArranged;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.EmergencyCareStarted;
import org.safar.kernel.victimcase.ProtectionEvent.PlanAgreed;
import org.safar.kernel.victimcase.ProtectionEvent.ReintegrationStarted;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;
import org.safar.kernel.victimcase.RedressEvent.CompensationAwarded;
import org.safar.kernel.victimcase.RedressEvent.LegalAidRecorded;
import org.safar.kernel.victimcase.RedressEvent.VictimPenalised;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What was done for a person, read as facts: each milestone is that of its first event, in the order of the history. */
final class Helping {
    private Helping() {}

    /**
     * @param custodian who helped where an event does not say
     * @param closed whether the case is
     */
    static Help of(CaseHistory history, CustodianKind custodian, boolean closed) {
        var helped = history.entries().stream()
                .map(entry -> assistance(entry.event(), custodian))
                .filter(Objects::nonNull)
                .toList();
        return new Help(
                helped.isEmpty() ? null : helped.getFirst().on(),
                byNgoOrIom(helped),
                first(history, AdmittedToShelter.class),
                first(history, PersonDeparted.class),
                first(history, PersonReceived.class),
                first(history, ReintegrationStarted.class),
                first(history, LegalAidRecorded.class),
                history.all(CompensationAwarded.class)
                        .filter(award -> award.share() != CompensationShare.NONE)
                        .findFirst()
                        .map(CompensationAwarded::occurredOn)
                        .orElse(null),
                history.all(VictimPenalised.class)
                        .filter(penalty -> penalty.compelled() != Answer.NO)
                        .findFirst()
                        .map(VictimPenalised::occurredOn)
                        .orElse(null),
                projects(history),
                Caring.providers(history),
                Caring.of(history, closed));
    }

    private static @Nullable Assistance byNgoOrIom(List<Assistance> helped) {
        return helped.stream()
                .filter(assistance -> assistance.by() != CustodianKind.STATE)
                .findFirst()
                .orElse(null);
    }

    /** None for what helps nobody yet: a plan, a referral. */
    private static @Nullable Assistance assistance(VictimCaseEvent event, CustodianKind custodian) {
        return switch (event) {
            case EmergencyCareStarted e -> assistance(null, custodian, null, e.occurredOn());
            case ServiceDelivered e -> assistance(e.by(), custodian, e.provider(), e.occurredOn());
            case AdmittedToShelter e -> assistance(e.by(), custodian, e.provider(), e.occurredOn());
            default -> null;
        };
    }

    private static Assistance assistance(
            @Nullable CustodianKind by, CustodianKind custodian, @Nullable ProviderCode provider, PartialDate on) {
        return new Assistance(by == null ? custodian : by, provider, on);
    }

    private static Set<ProjectCode> projects(CaseHistory history) {
        return history.entries().stream()
                .map(entry -> project(entry.event()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable ProjectCode project(VictimCaseEvent event) {
        return switch (event) {
            case ServiceDelivered e -> e.project();
            case AdmittedToShelter e -> e.project();
            case PlanAgreed e -> e.project();
            case ReintegrationStarted e -> e.project();
            case TravelArranged e -> e.project();
            default -> null;
        };
    }

    private static @Nullable PartialDate first(CaseHistory history, Class<? extends VictimCaseEvent> type) {
        return history.all(type).findFirst().map(VictimCaseEvent::occurredOn).orElse(null);
    }
}
