package org.safar.command.provider;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.decision.Keeping.news;
import static org.safar.command.decision.Keeping.opened;
import static org.safar.kernel.RefusalCode.CODE_IS_NOT_THE_REFERENCE;
import static org.safar.kernel.RefusalCode.PLACES_WITHOUT_SHELTER;
import static org.safar.kernel.RefusalCode.PLACE_OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.PROVIDER_IS_CLOSED;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import java.util.Optional;
import java.util.Set;
import org.safar.command.decision.Decision;
import org.safar.command.decision.KeptContext;
import org.safar.command.decision.Past;
import org.safar.command.decision.Refusal;
import org.safar.command.provider.ProviderCommand.*;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.ProviderEvent.*;

/** The rules of who helps. That a shelter is over capacity is a case's breach: people come first, places second. */
final class ProviderDecider {
    private ProviderDecider() {}

    static Decision decide(Past past, ProviderCommand command, KeptContext context) {
        return switch (command) {
            case RegisterProvider c ->
                opened(
                        past,
                        registered(c, context),
                        unless(foreignCode(c, context), otherReference(c, context), placeOutsideHub(c, context)));

            case SetCapacity c ->
                news(past, new CapacitySet(c.occurredOn(), c.capacity()), unless(closed(past, c), noShelter(past)));

            case ChangeServices c ->
                news(past, new ServicesChanged(c.occurredOn(), c.services()), unless(closed(past, c)));

            case ChangeContact c ->
                news(past, new ContactChanged(c.occurredOn(), c.phone(), c.hours()), unless(closed(past, c)));

            case RecordPremises c ->
                news(
                        past,
                        new PremisesRecorded(c.occurredOn(), c.rentFree(), c.owner(), c.until()),
                        unless(closed(past, c)));

            case CloseProvider c ->
                news(
                        past,
                        new ProviderClosed(c.occurredOn(), c.reason()),
                        unless(refuse(past.holds(ProviderClosed.class), new Refusal(PROVIDER_IS_CLOSED))));
        };
    }

    private static ProviderRegistered registered(RegisterProvider c, KeptContext context) {
        return new ProviderRegistered(
                c.occurredOn(),
                context.hub(),
                c.custodian(),
                context.kindOf(c.custodian()),
                c.provider(),
                c.kind(),
                c.services(),
                c.place(),
                c.phone(),
                c.hours());
    }

    private static Optional<Refusal> foreignCode(RegisterProvider c, KeptContext context) {
        return refuse(!context.isOwn(c.provider().value()), new Refusal(WRONG_HUB, "/provider"));
    }

    /** Cases name a provider by its code alone: the code leads to the thing, and to one thing only. */
    private static Optional<Refusal> otherReference(RegisterProvider c, KeptContext context) {
        var named = context.isNamed(ThingKind.PROVIDER, c.provider().value());
        return refuse(!named, new Refusal(CODE_IS_NOT_THE_REFERENCE, "/provider"));
    }

    /** A consulate helps its country's people where they are. */
    private static Optional<Refusal> placeOutsideHub(RegisterProvider c, KeptContext context) {
        var abroad = !c.place().country().equals(context.hub().country());
        return refuse(abroad && c.kind() != ProviderKind.CONSULATE, new Refusal(PLACE_OUTSIDE_HUB, "/place/country"));
    }

    /** What was so before it closed may still be told. */
    private static Optional<Refusal> closed(Past past, ProviderCommand command) {
        var late = past.last(ProviderClosed.class)
                .filter(closing -> closing.occurredOn().surelyBefore(command.occurredOn()))
                .isPresent();
        return refuse(late, new Refusal(PROVIDER_IS_CLOSED));
    }

    private static Optional<Refusal> noShelter(Past past) {
        return refuse(!services(past).contains(Service.SHELTER), new Refusal(PLACES_WITHOUT_SHELTER));
    }

    private static Set<Service> services(Past past) {
        var services = Set.<Service>of();
        for (var event : past.all(ProviderEvent.class).toList()) {
            if (event instanceof ProviderRegistered e) services = e.services();
            if (event instanceof ServicesChanged e) services = e.services();
        }
        return services;
    }
}
