package org.safar.kernel.code;

/** How soon somebody who is referred needs an answer. */
public enum Urgency implements Code {
    ROUTINE,
    URGENT,
    EMERGENCY;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
