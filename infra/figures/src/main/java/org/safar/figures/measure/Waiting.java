package org.safar.figures.measure;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** How long something is waited for that is not a step of a case, in hours. A change of what it means raises its version. */
public enum Waiting implements Code {
    OFFER_TO_ACCEPTANCE("From an offer to its acceptance, as the two sides wrote them down");

    private final String words;

    Waiting(String words) {
        this.words = words;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public int version() {
        return 1;
    }

    public String words() {
        return words;
    }
}
