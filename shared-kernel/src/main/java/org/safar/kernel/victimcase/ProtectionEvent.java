package org.safar.kernel.victimcase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventType;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.AssistanceRefusal;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.time.PartialDate;

/** What is done for the person, whatever becomes of any proceeding: Palermo Protocol Art. 6; NRM Handbook, 2nd ed. */
public sealed interface ProtectionEvent extends VictimCaseEvent {

    /** Immediate needs, met before anything is decided and without papers. @param services may be empty: not recorded */
    @EventType(name = "case.emergency-care-started", revision = 1)
    record EmergencyCareStarted(PartialDate occurredOn, Set<Service> services) implements ProtectionEvent {
        public EmergencyCareStarted {
            services = Set.copyOf(services);
        }
    }

    /** Time to recover and to decide freely. @param until the last day of it as it was granted */
    @EventType(name = "case.reflection-period-started", revision = 1)
    record ReflectionPeriodStarted(PartialDate occurredOn, PartialDate until) implements ProtectionEvent {}

    @EventType(name = "case.reflection-period-ended", revision = 1)
    record ReflectionPeriodEnded(PartialDate occurredOn, ReflectionEnd reason) implements ProtectionEvent {}

    /** Agreed with the person, not for them. @param services what is to be done */
    @EventType(name = "case.plan-agreed", revision = 1)
    record PlanAgreed(
            PartialDate occurredOn,
            Set<Service> services,
            @Nullable ProjectCode project) implements ProtectionEvent {
        public PlanAgreed {
            services = Set.copyOf(services);
        }
    }

    /**
     * @param by the kind of organisation that did it; where not recorded, the custodian's
     * @param provider not recorded where it has no code, as {@code project}
     */
    @EventType(name = "case.service-delivered", revision = 1)
    record ServiceDelivered(
            PartialDate occurredOn,
            Service service,
            @Nullable CustodianKind by,
            @Nullable ProviderCode provider,
            @Nullable ProjectCode project)
            implements ProtectionEvent {}

    /** @param provider the shelter; its address is never held */
    @EventType(name = "case.admitted-to-shelter", revision = 1)
    record AdmittedToShelter(
            PartialDate occurredOn,
            @Nullable CustodianKind by,
            @Nullable ProviderCode provider,
            @Nullable ProjectCode project)
            implements ProtectionEvent {}

    @EventType(name = "case.shelter-left", revision = 1)
    record ShelterLeft(PartialDate occurredOn, ShelterLeaving reason) implements ProtectionEvent {}

    /** Sent on within the country; what comes of it is a service delivered. */
    @EventType(name = "case.referred-to-provider", revision = 1)
    record ReferredToProvider(PartialDate occurredOn, ProviderCode provider, Set<Service> services)
            implements ProtectionEvent {
        public ReferredToProvider {
            services = Set.copyOf(services);
        }
    }

    @EventType(name = "case.reintegration-started", revision = 1)
    record ReintegrationStarted(
            PartialDate occurredOn,
            Set<Service> services,
            @Nullable ProjectCode project) implements ProtectionEvent {
        public ReintegrationStarted {
            services = Set.copyOf(services);
        }
    }

    /** @param month of reintegration for which it is: 1, 3, 6 or 12 */
    @EventType(name = "case.monitoring-reported", revision = 1)
    record MonitoringReported(PartialDate occurredOn, int month, ReintegrationSituation situation)
            implements ProtectionEvent {}

    /** @param reason not recorded where the person gave none: nobody owes one */
    @EventType(name = "case.assistance-declined", revision = 1)
    record AssistanceDeclined(
            PartialDate occurredOn, @Nullable AssistanceRefusal reason) implements ProtectionEvent {}

    /** The person came back to what they had declined, or what had ended goes on. */
    @EventType(name = "case.assistance-resumed", revision = 1)
    record AssistanceResumed(PartialDate occurredOn) implements ProtectionEvent {}

    @EventType(name = "case.assistance-ended", revision = 1)
    record AssistanceEnded(PartialDate occurredOn, AssistanceEnd reason) implements ProtectionEvent {}
}
