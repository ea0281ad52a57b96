package org.safar.command.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.time.PartialDate;

/** What the exchange itself tells a case of what happened to a referral. Nobody else can send it. */
public sealed interface Relay extends VictimCaseCommand {

    /** The case was offered. */
    record NoteReferral(PartialDate occurredOn, ReferralId referral, Recipient receiver) implements Relay {}

    /** The offer, or what came of it, is over. */
    record NoteReferralEnd(PartialDate occurredOn, ReferralId referral) implements Relay {}

    /**
     * This hub took over a person whom another hub offered: its own case begins with what the offer said and the person had agreed
     * to, and nothing else.
     *
     * @param from who offered
     * @param custodian who takes the person over
     */
    record OpenLinkedCase(
            PartialDate occurredOn,
            ReferralId referral,
            HubId from,
            CustodianCode custodian,
            CustodianKind custodianKind,
            @Nullable AgeBand ageBand,
            @Nullable Answer child)
            implements Relay {}
}
