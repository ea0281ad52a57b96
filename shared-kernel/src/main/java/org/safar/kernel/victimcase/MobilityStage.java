package org.safar.kernel.victimcase;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonNotReceived;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.MobilityEvent.PersonRemoved;
import org.safar.kernel.victimcase.MobilityEvent.PersonResettled;
import org.safar.kernel.victimcase.MobilityEvent.ReturnCancelled;
import org.safar.kernel.victimcase.MobilityEvent.ReturnConsented;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRequested;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;
import org.safar.kernel.victimcase.MobilityEvent.StayGranted;
import org.safar.kernel.victimcase.MobilityEvent.StayRefused;
import org.safar.kernel.victimcase.MobilityEvent.TravelArranged;

/**
 * Where the person is on the way back, or elsewhere. Preparations go forward only, so that one reported late takes nothing back;
 * a new request after an end begins anew.
 */
public enum MobilityStage implements Code {
    IN_PLACE,
    RETURN_REQUESTED,
    RISK_ASSESSED,
    RETURN_CONSENTED,
    TRAVEL_ARRANGED,
    DEPARTED,
    /** The alarm. */
    NOT_RECEIVED,
    RECEIVED,
    CANCELLED,
    REMOVED,
    STAY_GRANTED,
    RESETTLED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** Of the case as it now stands. */
    public static MobilityStage of(CaseHistory history) {
        return history.all(MobilityEvent.class).reduce(IN_PLACE, MobilityStage::after, (_, later) -> later);
    }

    public MobilityStage after(MobilityEvent event) {
        return switch (event) {
            case ReturnRequested _ ->
                this == CANCELLED || this == STAY_GRANTED ? RETURN_REQUESTED : prepared(RETURN_REQUESTED);
            case ReturnRiskAssessed _ -> prepared(RISK_ASSESSED);
            case ReturnConsented _ -> prepared(RETURN_CONSENTED);
            case TravelArranged _ -> prepared(TRAVEL_ARRANGED);
            case ReturnCancelled _ -> compareTo(DEPARTED) < 0 ? CANCELLED : this;
            case PersonDeparted _ ->
                compareTo(DEPARTED) < 0 || this == CANCELLED || this == STAY_GRANTED ? DEPARTED : this;
            case PersonNotReceived _ -> this == DEPARTED ? NOT_RECEIVED : this;
            case PersonReceived _ -> RECEIVED;
            case PersonRemoved _ -> REMOVED;
            case StayGranted _ -> compareTo(DEPARTED) < 0 || this == CANCELLED ? STAY_GRANTED : this;
            case StayRefused _ -> this;
            case PersonResettled _ -> RESETTLED;
        };
    }

    /** A step of the preparations. After they began it only leads forward; after an end it is a step of something new. */
    private MobilityStage prepared(MobilityStage step) {
        return compareTo(step) < 0 || this == CANCELLED ? step : this;
    }
}
