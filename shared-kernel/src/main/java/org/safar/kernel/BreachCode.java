package org.safar.kernel;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** The protective rules that a reported fact can break. */
public enum BreachCode implements Code {
    NEVER_PRESUMED("confirmed though never recognised as presumed"),
    SCREENER_DECIDES("who screened the person also decided: four eyes");

    private final String meaning;

    BreachCode(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** In plain words. */
    public String meaning() {
        return meaning;
    }
}
