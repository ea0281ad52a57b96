package org.safar.query.kept;

import java.util.Collection;
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

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public int version() {
        return 1;
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
        return Map.of(
                KIND, thing.kind().code(),
                HUB, thing.hub().code(),
                CUSTODIAN, thing.custodian().value(),
                CUSTODIAN_KIND, thing.custodianKind().code());
    }

    @Override
    public List<String> indexes() {
        return List.of(KIND, HUB);
    }
}
