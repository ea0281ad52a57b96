package org.safar.kernel.personlink;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How far a proposal has come. */
public enum LinkStage implements Code {
    PROPOSED,
    CONFIRMED,
    DECLINED,
    DISSOLVED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** Whether the two may be proposed again. */
    public boolean ended() {
        return this == DECLINED || this == DISSOLVED;
    }
}
