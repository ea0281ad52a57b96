package org.safar.query.hubfeed;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How a message was answered, in the words of the receipts. */
public enum Status implements Code {
    ACCEPTED,
    UNCHANGED,
    DUPLICATE,
    NOT_YET,
    REFUSED;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
