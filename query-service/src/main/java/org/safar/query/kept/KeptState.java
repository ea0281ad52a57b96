package org.safar.query.kept;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;

/** How a thing stands; exactly one of these, as is its kind. */
public record KeptState(
        @Nullable ProviderState provider,
        @Nullable ActivityState activity,
        @Nullable ProjectState project,
        @Nullable TipEventState tipEvent,
        @Nullable ProceedingState proceeding) {

    static KeptState of(KeptEvent.Opened event) {
        return switch (event) {
            case ProviderRegistered e -> of(ProviderState.of(e));
            case ActivityRecorded e -> of(ActivityState.of(e));
            case ProjectRegistered e -> of(ProjectState.of(e));
            case TipEventOpened e -> of(TipEventState.of(e));
            case ProceedingOpened e -> of(ProceedingState.of(e));
            default -> throw new IllegalStateException("no view shows how such a thing began");
        };
    }

    KeptState after(KeptEvent event) {
        return switch (event) {
            case ProviderEvent e when provider != null -> of(provider.after(e));
            case ActivityEvent e when activity != null -> of(activity.after(e));
            case ProjectEvent e when project != null -> of(project.after(e));
            case TipEvents e when tipEvent != null -> of(tipEvent.after(e));
            case ProceedingEvent e when proceeding != null -> of(proceeding.after(e));
            default -> throw new IllegalStateException("an event of another kind of thing");
        };
    }

    private static KeptState of(ProviderState state) {
        return new KeptState(state, null, null, null, null);
    }

    private static KeptState of(ActivityState state) {
        return new KeptState(null, state, null, null, null);
    }

    private static KeptState of(ProjectState state) {
        return new KeptState(null, null, state, null, null);
    }

    private static KeptState of(TipEventState state) {
        return new KeptState(null, null, null, state, null);
    }

    private static KeptState of(ProceedingState state) {
        return new KeptState(null, null, null, null, state);
    }

    /** What stands in it. */
    public Object told() {
        if (provider != null) return provider;
        if (activity != null) return activity;
        if (project != null) return project;
        if (tipEvent != null) return tipEvent;
        if (proceeding != null) return proceeding;
        throw new IllegalStateException("nothing stands in it");
    }
}
