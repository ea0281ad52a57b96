package org.safar.kernel;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** The kinds of thing that have a history of their own. */
public enum ThingKind implements Code {
    CASE,
    HUB,
    SUBMISSION,
    EXCHANGE;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
