package org.safar.kernel.code;

/** A day of the week, beginning as ISO 8601 does. */
public enum Weekday implements Code {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
