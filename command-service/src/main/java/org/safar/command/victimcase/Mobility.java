package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.DATES_REVERSED;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.code.StayRefusal;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** What a hub can report about stay and return. */
public sealed interface Mobility extends VictimCaseCommand {

    /** @param until may lie ahead; left out where the stay has no end */
    record GrantStay(PartialDate occurredOn, BodyCode body, StayBasis basis, PartialDate until) implements Mobility {
        public GrantStay {
            notBefore(occurredOn, until);
        }
    }

    record RefuseStay(PartialDate occurredOn, BodyCode body, StayRefusal reason, PartialDate reviewUntil)
            implements Mobility {
        public RefuseStay {
            notBefore(occurredOn, reviewUntil);
        }
    }

    record RequestReturn(PartialDate occurredOn, Country country) implements Mobility {}

    /** @param bestInterests for a child: whether a return was determined to be in the child's best interests */
    record AssessReturnRisk(
            PartialDate occurredOn,
            ReturnSide side,
            RiskLevel risk,
            @Nullable Answer bestInterests) implements Mobility {}

    record ConsentToReturn(PartialDate occurredOn) implements Mobility {}

    /** @param travelOn the planned day; may lie ahead */
    record ArrangeTravel(
            PartialDate occurredOn,
            Country country,
            PartialDate travelOn,
            @Nullable Answer receiverAccepted,
            @Nullable Answer familyTogether,
            @Nullable ProjectCode project)
            implements Mobility {
        public ArrangeTravel {
            notBefore(occurredOn, travelOn);
        }
    }

    /**
     * The hub asks the exchange to arrange a journey rather than telling of one: refused unless everything that protects a returning
     * person holds.
     *
     * @param travelOn the planned day; may lie ahead
     */
    record RequestTravel(
            PartialDate occurredOn,
            Country country,
            PartialDate travelOn,
            @Nullable Answer receiverAccepted,
            @Nullable Answer familyTogether,
            @Nullable ProjectCode project)
            implements Mobility {
        public RequestTravel {
            notBefore(occurredOn, travelOn);
        }
    }

    record CancelReturn(PartialDate occurredOn, ReturnCancellation reason) implements Mobility {}

    record RecordDeparture(PartialDate occurredOn) implements Mobility {}

    record RecordReception(PartialDate occurredOn, Receiver receiver) implements Mobility {}

    /** Raised by the platform where nobody has told of a reception within 48 hours. */
    record MarkNotReceived(PartialDate occurredOn) implements Mobility {}

    record RecordRemoval(
            PartialDate occurredOn,
            Country country,
            @Nullable BodyCode body) implements Mobility {}

    record Resettle(PartialDate occurredOn, Country country) implements Mobility {}

    private static void notBefore(PartialDate occurredOn, PartialDate later) {
        Malformed.unless(!later.surelyBefore(occurredOn), DATES_REVERSED, DATES_REVERSED.meaning());
    }
}
