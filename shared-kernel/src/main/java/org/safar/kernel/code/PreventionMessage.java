package org.safar.kernel.code;

/** What an activity says. */
public enum PreventionMessage implements Code {
    HOTLINE_NUMBER,
    LEGAL_WAYS_TO_WORK,
    FALSE_OFFERS,
    CONTRACT_FIRST,
    RIGHTS_AT_WORK,
    WHERE_TO_FIND_HELP,
    PENALTIES,
    CLEAN_SUPPLY_CHAIN;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
