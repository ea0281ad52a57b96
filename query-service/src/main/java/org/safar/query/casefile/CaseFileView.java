package org.safar.query.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.query.view.View;

/** One document a case, under {@code case:…}. */
public final class CaseFileView implements View<CaseFile> {
    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public int version() {
        return 9;
    }

    @Override
    public Class<CaseFile> type() {
        return CaseFile.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        return event.kind() == ThingKind.CASE ? List.of(event.thing()) : List.of();
    }

    @Override
    public CaseFile on(String key, @Nullable CaseFile before, StoredEvent event) {
        return CaseFileProjector.on(before, event);
    }

    @Override
    public Map<String, Object> searched(CaseFile file) {
        return Listing.of(file);
    }

    @Override
    public List<String> indexes() {
        return List.of(
                "hub", "state.custodian", "state.breached", "due", "consentEnds", "waitingSince", "lastReceivedAt");
    }
}
