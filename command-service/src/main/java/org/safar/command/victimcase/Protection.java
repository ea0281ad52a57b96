package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.NOT_A_MONITORING_MONTH;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
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

/** What a hub can report about protection and assistance. */
public sealed interface Protection extends VictimCaseCommand {

    record StartEmergencyCare(PartialDate occurredOn, Set<Service> services) implements Protection {
        public StartEmergencyCare {
            services = Set.copyOf(services);
        }
    }

    /** @param until its last day as granted; may lie ahead */
    record StartReflection(PartialDate occurredOn, PartialDate until) implements Protection {
        public StartReflection {
            Malformed.unless(until.recorded(), MISSING_FIELD, "the last day is needed");
            Malformed.unless(!until.surelyBefore(occurredOn), DATES_REVERSED, DATES_REVERSED.meaning());
        }
    }

    record EndReflection(PartialDate occurredOn, ReflectionEnd reason) implements Protection {}

    record AgreePlan(
            PartialDate occurredOn,
            Set<Service> services,
            @Nullable ProjectCode project) implements Protection {
        public AgreePlan {
            services = some(services);
        }
    }

    /** @param by the kind of organisation that did it */
    record DeliverService(
            PartialDate occurredOn,
            Service service,
            @Nullable CustodianKind by,
            @Nullable ProviderCode provider,
            @Nullable ProjectCode project)
            implements Protection {}

    record AdmitToShelter(
            PartialDate occurredOn,
            @Nullable CustodianKind by,
            @Nullable ProviderCode provider,
            @Nullable ProjectCode project)
            implements Protection {}

    record LeaveShelter(PartialDate occurredOn, ShelterLeaving reason) implements Protection {}

    record ReferToProvider(PartialDate occurredOn, ProviderCode provider, Set<Service> services) implements Protection {
        public ReferToProvider {
            services = some(services);
        }
    }

    record StartReintegration(
            PartialDate occurredOn,
            Set<Service> services,
            @Nullable ProjectCode project) implements Protection {
        public StartReintegration {
            services = Set.copyOf(services);
        }
    }

    /** @param month of reintegration: 1, 3, 6 or 12 */
    record ReportMonitoring(PartialDate occurredOn, int month, ReintegrationSituation situation) implements Protection {
        private static final Set<Integer> MONTHS = Set.of(1, 3, 6, 12);

        public ReportMonitoring {
            Malformed.unless(MONTHS.contains(month), NOT_A_MONITORING_MONTH, NOT_A_MONITORING_MONTH.meaning());
        }
    }

    record DeclineAssistance(
            PartialDate occurredOn, @Nullable AssistanceRefusal reason) implements Protection {}

    record ResumeAssistance(PartialDate occurredOn) implements Protection {}

    record EndAssistance(PartialDate occurredOn, AssistanceEnd reason) implements Protection {}

    private static Set<Service> some(Set<Service> services) {
        Malformed.unless(!services.isEmpty(), MISSING_FIELD, "a service is needed");
        return Set.copyOf(services);
    }
}
