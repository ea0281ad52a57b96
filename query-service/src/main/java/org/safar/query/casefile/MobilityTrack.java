package org.safar.query.casefile;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.MobilityStage;

/**
 * Where the person stays, or goes.
 *
 * @param country to which a return, a removal or a resettlement leads; none while nobody named one
 * @param riskSending the last assessment where the person is
 * @param riskReceiving the last assessment where the person would go
 * @param travelOn planned day of departure
 * @param stay on what ground the person may stay; none where nobody granted it
 * @param stayUntil not recorded where the stay has no end
 */
public record MobilityTrack(
        MobilityStage stage,
        @Nullable Country country,
        @Nullable RiskLevel riskSending,
        @Nullable RiskLevel riskReceiving,
        @Nullable PartialDate travelOn,
        @Nullable StayBasis stay,
        @Nullable PartialDate stayUntil) {
    static final MobilityTrack NONE = new MobilityTrack(MobilityStage.IN_PLACE, null, null, null, null, null, null);

    MobilityTrack on(MobilityEvent event) {
        var now = new MobilityTrack(stage.after(event), country, riskSending, riskReceiving, travelOn, stay, stayUntil);
        return switch (event) {
            case ReturnRequested e -> now.to(e.country());
            case ReturnRiskAssessed e -> now.assessed(e.side(), e.risk());
            case TravelArranged e -> now.to(e.country()).travelling(e.travelOn());
            case ReturnCancelled _ -> now.travelling(null);
            case PersonRemoved e -> now.to(e.country());
            case PersonResettled e -> now.to(e.country());
            case StayGranted e -> now.staying(e.basis(), e.until());
            case StayRefused _, ReturnConsented _, PersonDeparted _, PersonReceived _, PersonNotReceived _ -> now;
        };
    }

    private MobilityTrack to(Country where) {
        return new MobilityTrack(stage, where, riskSending, riskReceiving, travelOn, stay, stayUntil);
    }

    private MobilityTrack assessed(ReturnSide side, RiskLevel risk) {
        return switch (side) {
            case SENDING -> new MobilityTrack(stage, country, risk, riskReceiving, travelOn, stay, stayUntil);
            case RECEIVING -> new MobilityTrack(stage, country, riskSending, risk, travelOn, stay, stayUntil);
        };
    }

    private MobilityTrack travelling(@Nullable PartialDate on) {
        return new MobilityTrack(stage, country, riskSending, riskReceiving, on, stay, stayUntil);
    }

    private MobilityTrack staying(StayBasis basis, PartialDate until) {
        return new MobilityTrack(stage, country, riskSending, riskReceiving, travelOn, basis, until);
    }
}
