package org.safar.kernel;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** The kinds of thing that have a history of their own. */
public enum ThingKind implements Code {
    CASE("cases"),
    PROVIDER("providers"),
    ACTIVITY("activities"),
    PROJECT("projects"),
    TIP_EVENT("tip-events"),
    PROCEEDING("proceedings"),
    REFERRAL("referrals"),
    LINK("links"),
    HUB("hubs"),
    SUBMISSION("submissions"),
    EXCHANGE("exchanges");

    private final String plural;

    ThingKind(String plural) {
        this.plural = plural;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** As in paths: {@code /api/tip-events}. */
    public String plural() {
        return plural;
    }

    /** Whether a hub names such a thing by a reference of its own, from which the exchange makes the id. */
    public boolean byReference() {
        return switch (this) {
            case CASE, PROVIDER, ACTIVITY, PROJECT, TIP_EVENT, PROCEEDING, REFERRAL -> true;
            case LINK, HUB, SUBMISSION, EXCHANGE -> false;
        };
    }
}
