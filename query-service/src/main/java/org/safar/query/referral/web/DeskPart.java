package org.safar.query.referral.web;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** What stands together on the referral desk, the most pressing first. */
public enum DeskPart implements Code {
    /** Offers that the caller's own hub has to answer. */
    TO_ANSWER,
    /** Offers that the other side has to answer. */
    AWAITING,
    /** Taken on: consent, identity, services and return messages pass. */
    PASSING,
    /** Declined, taken back, expired or completed. */
    ENDED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** Whether somebody has to answer by a day. */
    boolean waits() {
        return this == TO_ANSWER || this == AWAITING;
    }
}
