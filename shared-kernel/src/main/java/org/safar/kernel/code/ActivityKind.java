package org.safar.kernel.code;

/** In what form people were told, taught or brought together. */
public enum ActivityKind implements Code {
    LEAFLETS,
    SMS,
    TELEVISION,
    RADIO,
    PRESENTATION,
    TRAINING,
    FORUM,
    ROUND_TABLE,
    HOTLINE_MONTH;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
