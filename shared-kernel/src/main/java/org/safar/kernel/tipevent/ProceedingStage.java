package org.safar.kernel.tipevent;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.tipevent.ProceedingEvent.AssetsConfiscated;
import org.safar.kernel.tipevent.ProceedingEvent.CompensationOrdered;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentAppealed;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingDiscontinued;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingMessageNoted;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;

/** How far a proceeding has come since it was opened. */
public enum ProceedingStage implements Code {
    INVESTIGATION,
    CHARGED,
    TRIAL,
    JUDGMENT,
    APPEAL,
    FINAL,
    DISCONTINUED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public ProceedingStage after(ProceedingEvent event) {
        return switch (event) {
            case ProceedingOpened _ -> INVESTIGATION;
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
    public boolean judged() {
        return this == JUDGMENT || this == APPEAL || this == FINAL;
    }

    /** Nothing comes after it. */
    public boolean over() {
        return this == FINAL || this == DISCONTINUED;
    }
}
