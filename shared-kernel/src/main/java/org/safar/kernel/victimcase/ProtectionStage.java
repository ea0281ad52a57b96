package org.safar.kernel.victimcase;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.AssistanceDeclined;
import org.safar.kernel.victimcase.ProtectionEvent.AssistanceEnded;
import org.safar.kernel.victimcase.ProtectionEvent.AssistanceResumed;
import org.safar.kernel.victimcase.ProtectionEvent.EmergencyCareStarted;
import org.safar.kernel.victimcase.ProtectionEvent.MonitoringReported;
import org.safar.kernel.victimcase.ProtectionEvent.PlanAgreed;
import org.safar.kernel.victimcase.ProtectionEvent.ReferredToProvider;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodEnded;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;
import org.safar.kernel.victimcase.ProtectionEvent.ReintegrationStarted;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;

/**
 * How far protection has come. It goes forward only: what is reported late takes nothing back. Declined is the person's own
 * word, and only the person's coming back undoes it.
 */
public enum ProtectionStage implements Code {
    NONE,
    EMERGENCY,
    REFLECTION,
    ASSISTED,
    REINTEGRATION,
    FOLLOW_UP,
    ENDED,
    DECLINED_BY_PERSON;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** Of the case as it now stands. */
    public static ProtectionStage of(CaseHistory history) {
        return history.all(ProtectionEvent.class).reduce(NONE, ProtectionStage::after, (_, later) -> later);
    }

    public ProtectionStage after(ProtectionEvent event) {
        return switch (event) {
            case EmergencyCareStarted _ -> this == DECLINED_BY_PERSON || this == ENDED ? EMERGENCY : atLeast(EMERGENCY);
            case ReflectionPeriodStarted _ -> atLeast(REFLECTION);
            case ReflectionPeriodEnded _ -> this == REFLECTION ? ASSISTED : this;
            // what is done during the reflection does not end it: the person has not decided yet
            case ServiceDelivered _, AdmittedToShelter _ -> this == REFLECTION ? this : atLeast(ASSISTED);
            case PlanAgreed _ -> this == DECLINED_BY_PERSON ? ASSISTED : atLeast(ASSISTED);
            case ShelterLeft _, ReferredToProvider _ -> this;
            case ReintegrationStarted _ -> atLeast(REINTEGRATION);
            case MonitoringReported _ -> atLeast(FOLLOW_UP);
            case AssistanceDeclined _ -> DECLINED_BY_PERSON;
            case AssistanceResumed _ -> this == DECLINED_BY_PERSON || this == ENDED ? ASSISTED : this;
            case AssistanceEnded _ -> ENDED;
        };
    }

    private ProtectionStage atLeast(ProtectionStage stage) {
        return compareTo(stage) < 0 ? stage : this;
    }
}
