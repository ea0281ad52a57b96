package org.safar.command.tipevent;

import org.safar.command.decision.Past;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.*;

/** How far a proceeding has come. */
enum Stage {
    NOT_OPENED,
    OPENED,
    CHARGED,
    TRIAL,
    JUDGMENT,
    APPEAL,
    FINAL,
    DISCONTINUED;

    static Stage of(Past past) {
        var stage = NOT_OPENED;
        for (var event : past.all(ProceedingEvent.class).toList()) stage = stage.after(event);
        return stage;
    }

    private Stage after(ProceedingEvent event) {
        return switch (event) {
            case ProceedingOpened _ -> OPENED;
            case PersonsCharged _ -> CHARGED;
            case TrialStarted _ -> TRIAL;
            case JudgmentGiven _ -> JUDGMENT;
            case JudgmentAppealed _ -> APPEAL;
            case JudgmentFinalised _ -> FINAL;
            case ProceedingDiscontinued _ -> DISCONTINUED;
            case AssetsConfiscated _, CompensationOrdered _, ProceedingMessageNoted _ -> this;
        };
    }

    /** Whether a court has judged, whatever came of it. */
    boolean judged() {
        return this == JUDGMENT || this == APPEAL || this == FINAL;
    }

    boolean over() {
        return this == FINAL || this == DISCONTINUED;
    }
}
