package org.safar.query.view;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;
import org.safar.testsupport.Eventually;

/** A view that cannot go past one event. */
public final class Fragile implements View<Fragile.Seen> {
    public static final long BREAKS_AT = 3;

    /** @param events so many were folded */
    public record Seen(long events) {}

    @Override
    public String name() {
        return "fragile";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Seen> type() {
        return Seen.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        return List.of("all");
    }

    @Override
    public Seen on(String key, @Nullable Seen before, StoredEvent event) {
        if (event.position() == BREAKS_AT) throw new IllegalStateException("as it is meant to");
        return new Seen(before == null ? 1 : before.events() + 1);
    }

    @Override
    public List<String> indexes() {
        return List.of();
    }

    /** Waits for it. */
    public static void stops(Views views) {
        Eventually.holds(() -> isStopped(views.status("fragile")));
    }

    private static boolean isStopped(ViewStatus status) {
        var rebuild = status.rebuild();
        return status.stopped() != null || rebuild != null && rebuild.stopped() != null;
    }
}
