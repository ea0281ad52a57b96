package org.safar.figures.kept;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonRemoved;
import org.safar.kernel.victimcase.MobilityEvent.PersonResettled;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What a stay in a shelter ended with: as the shelter says, or as it follows from what came next. */
public enum StayEnding implements Code {
    PLANNED,
    PERSONS_OWN_WISH,
    /** To another place, also where only the next admission says so. */
    MOVED,
    RULES_BROKEN,
    UNANNOUNCED,
    OTHER,
    /** On a return, or to a third country that took the person in. */
    DEPARTED,
    REMOVED,
    DIED,
    CASE_CLOSED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** @param event what ended the stay; none while it goes on */
    public static @Nullable StayEnding of(@Nullable VictimCaseEvent event) {
        return switch (event) {
            case null -> null;
            case ShelterLeft e -> said(e.reason());
            case AdmittedToShelter _ -> MOVED;
            case PersonDeparted _, PersonResettled _ -> DEPARTED;
            case PersonRemoved _ -> REMOVED;
            case PersonDied _ -> DIED;
            default -> CASE_CLOSED;
        };
    }

    private static StayEnding said(ShelterLeaving reason) {
        return switch (reason) {
            case PLANNED -> PLANNED;
            case PERSONS_OWN_WISH -> PERSONS_OWN_WISH;
            case MOVED -> MOVED;
            case RULES_BROKEN -> RULES_BROKEN;
            case UNANNOUNCED -> UNANNOUNCED;
            case OTHER -> OTHER;
        };
    }
}
