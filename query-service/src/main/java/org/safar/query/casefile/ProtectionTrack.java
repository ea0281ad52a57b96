package org.safar.query.casefile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Service;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.ProtectionStage;

/**
 * What is done for the person.
 *
 * @param reflectionUntil last day of the reflection period that nobody has ended; none where none is open
 * @param plan services of the plan agreed last, or of reintegration since it started
 * @param services delivered so far
 * @param monitored months of reintegration that were reported on, rising
 */
public record ProtectionTrack(
        ProtectionStage stage,
        @Nullable PartialDate reflectionUntil,
        Set<Service> plan,
        Set<Service> services,
        boolean inShelter,
        List<Integer> monitored) {
    static final ProtectionTrack NONE =
            new ProtectionTrack(ProtectionStage.NONE, null, Set.of(), Set.of(), false, List.of());

    public ProtectionTrack {
        plan = Set.copyOf(plan);
        services = Set.copyOf(services);
        monitored = List.copyOf(monitored);
    }

    ProtectionTrack on(ProtectionEvent event) {
        var now = with(stage.after(event));
        return switch (event) {
            case EmergencyCareStarted e -> now.delivered(e.services());
            case ReflectionPeriodStarted e -> now.reflecting(e.until());
            case ReflectionPeriodEnded _ -> now.reflecting(null);
            case PlanAgreed e -> now.planned(e.services());
            case ServiceDelivered e -> now.delivered(Set.of(e.service()));
            case AdmittedToShelter _ -> now.delivered(Set.of(Service.SHELTER)).sheltered(true);
            case ShelterLeft _ -> now.sheltered(false);
            case ReintegrationStarted e -> e.services().isEmpty() ? now : now.planned(e.services());
            case MonitoringReported e -> now.monitored(e.month());
            case ReferredToProvider _, AssistanceDeclined _, AssistanceResumed _, AssistanceEnded _ -> now;
        };
    }

    private ProtectionTrack with(ProtectionStage now) {
        return new ProtectionTrack(now, reflectionUntil, plan, services, inShelter, monitored);
    }

    private ProtectionTrack reflecting(@Nullable PartialDate until) {
        return new ProtectionTrack(stage, until, plan, services, inShelter, monitored);
    }

    private ProtectionTrack planned(Set<Service> agreed) {
        return new ProtectionTrack(stage, reflectionUntil, agreed, services, inShelter, monitored);
    }

    private ProtectionTrack delivered(Set<Service> more) {
        var all = new TreeSet<>(services);
        all.addAll(more);
        return new ProtectionTrack(stage, reflectionUntil, plan, all, inShelter, monitored);
    }

    private ProtectionTrack sheltered(boolean now) {
        return new ProtectionTrack(stage, reflectionUntil, plan, services, now, monitored);
    }

    private ProtectionTrack monitored(int month) {
        var all = Stream.concat(monitored.stream(), Stream.of(month))
                .distinct()
                .sorted()
                .toList();
        return new ProtectionTrack(stage, reflectionUntil, plan, services, inShelter, all);
    }
}
