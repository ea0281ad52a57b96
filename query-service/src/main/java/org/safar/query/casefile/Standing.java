package org.safar.query.casefile;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** Whether the case goes on. */
public enum Standing implements Code {
    OPEN,
    CLOSED,
    REOPENED,
    /** Out of every statistic; its history stays. */
    VOIDED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
