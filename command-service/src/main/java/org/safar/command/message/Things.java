package org.safar.command.message;

import static org.safar.kernel.RefusalCode.INVALID_ID;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.WRONG_HUB;
import static org.safar.kernel.RefusalCode.WRONG_SHAPE;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;

/** What a message is about. */
record Things(ThingIds thingIds) {
    private static final String ID = "/thing/id";
    private static final String REFERENCE = "/thing/reference";
    private static final String NOTHING = "0".repeat(32);

    /** @param opens whether the message begins the history of its thing: then only the hub's reference can name it */
    ThingId of(WireMessage.Thing thing, @Nullable HubId hub, boolean opens) {
        return switch (thing.kind()) {
            case CASE, PROVIDER, ACTIVITY, PROJECT, TIP_EVENT, PROCEEDING, REFERRAL -> named(thing, ofAHub(hub), opens);
            case LINK -> parsed(thing.id(), PersonLinkId::parse);
            case HUB -> hubOf(thing, ofAHub(hub));
            case SUBMISSION, EXCHANGE ->
                throw new Unreadable(WRONG_SHAPE, "/thing/kind", "no message is about a thing of this kind");
        };
    }

    private static HubId ofAHub(@Nullable HubId hub) {
        return Objects.requireNonNull(hub, "things of hubs are named by hubs");
    }

    private ThingId named(WireMessage.Thing thing, HubId hub, boolean opens) {
        var reference = thing.reference();
        var id = thing.id();
        if (reference != null && id != null)
            throw new Unreadable(WRONG_SHAPE, ID, "by its reference or by its id: not both");
        if (reference != null) return thingIds.of(thing.kind(), hub, reference);
        Unreadable.unless(!opens, MISSING_FIELD, REFERENCE);
        return parsed(id, text -> ThingId.parse(thing.kind(), text));
    }

    /** Which kind of thing an id of this class names. */
    static ThingKind kindOf(Class<?> id) {
        for (var kind : ThingKind.values()) {
            if (kind.byReference() && ThingId.parse(kind, NOTHING).getClass() == id) return kind;
        }
        throw new IllegalStateException(id + " is not made from references");
    }

    private static ThingId hubOf(WireMessage.Thing thing, HubId hub) {
        Unreadable.unless(thing.reference() == null, INVALID_ID, REFERENCE);
        var named = parsed(thing.id(), HubId::parse);
        Unreadable.unless(named == hub, WRONG_HUB, ID);
        return named;
    }

    private static <T> T parsed(WireMessage.@Nullable ThingName name, Function<String, T> parse) {
        if (name == null) throw new Unreadable(MISSING_FIELD, ID);
        try {
            return parse.apply(name.value());
        } catch (Malformed malformed) {
            throw Unreadable.at(ID, malformed);
        }
    }
}
