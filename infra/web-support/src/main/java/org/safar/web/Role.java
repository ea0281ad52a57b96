package org.safar.web;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** In which role somebody signs in. What a role sees of a case is for the endpoint to say; which routes it may call is not. */
public enum Role implements Code {
    /** Holds the cases of one custodian organisation. */
    CASEWORKER,
    /** Supervises one hub. */
    SUPERVISOR,
    /** A national commission; with a region, the commission of that region. */
    COMMISSION,
    /** IOM's regional office; with a hub and a custodian, the mission in that country. */
    IOM,
    /** Reads under a mandate: for one hub, or without a hub for the whole region. */
    AUDITOR,
    /** Runs the platform: metrics and metadata, never what a case says. */
    OPERATOR,
    /** The neutral desk, of no hub: says of two cases that they are of one person. */
    DESK,
    /** A hub's machine, which submits. */
    HUB;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
