package org.safar.query.kept;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.query.view.View;

/** One document a thing. */
public final class KeptView implements View<KeptThing> {
    public static final String KIND = "kind";
    public static final String HUB = "hub";
    public static final String CUSTODIAN = "custodian";
    public static final String CUSTODIAN_KIND = "custodianKind";

    /** Ids of the cases that a trafficking event links. */
    public static final String VICTIMS = "victims";

    /** Id of the trafficking event that a proceeding is on. */
    public static final String TIP_EVENT = "tipEvent";

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<KeptThing> type() {
        return KeptThing.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        return event.event() instanceof KeptEvent ? List.of(event.thing()) : List.of();
    }

    @Override
    public KeptThing on(String key, @Nullable KeptThing before, StoredEvent stored) {
        var event = (KeptEvent) stored.event();
        if (before == null && event instanceof KeptEvent.Opened opened) return KeptThing.opened(stored, opened);
        return Objects.requireNonNull(before, "a thing is opened first").after(stored, event);
    }

    @Override
    public Map<String, Object> searched(KeptThing thing) {
        var searched = new HashMap<String, Object>();
        searched.put(KIND, thing.kind().code());
        searched.put(HUB, thing.hub().code());
        searched.put(CUSTODIAN, thing.custodian().value());
        searched.put(CUSTODIAN_KIND, thing.custodianKind().code());
        var event = thing.state().tipEvent();
        if (event != null)
            searched.put(
                    VICTIMS,
                    event.victims().stream().map(it -> it.victim().value()).toList());
        var proceeding = thing.state().proceeding();
        if (proceeding != null) searched.put(TIP_EVENT, proceeding.tipEvent().value());
        return searched;
    }

    @Override
    public List<String> indexes() {
        return List.of(KIND, HUB, VICTIMS, TIP_EVENT);
    }
}
