package org.safar.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.kernel.exchange.ExchangeEvent;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.submission.SubmissionEvent;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** Every event there is, by its stable name. */
public final class EventCatalogue {
    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = Stream.of(
                    VictimCaseEvent.class,
                    ProviderEvent.class,
                    ActivityEvent.class,
                    ProjectEvent.class,
                    TipEvents.class,
                    ProceedingEvent.class,
                    ReferralEvent.class,
                    PersonLinkEvent.class,
                    HubEvent.class,
                    SubmissionEvent.class,
                    ExchangeEvent.class)
            .flatMap(EventCatalogue::records)
            .collect(Collectors.toUnmodifiableMap(type -> typeOf(type).name(), Function.identity()));

    private EventCatalogue() {}

    /** The event classes by name. */
    public static Map<String, Class<? extends DomainEvent>> all() {
        return BY_NAME;
    }

    /** Name and revision under which the class is stored. */
    public static EventType typeOf(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) throw new IllegalArgumentException(event + " has no @EventType");
        return type;
    }

    private static Stream<Class<? extends DomainEvent>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventCatalogue::records)
                : Stream.of(family.asSubclass(DomainEvent.class));
    }
}
