package org.safar.kernel.code;

/** Something in a case that time alone brings about. */
public enum Deadline implements Code {
    REVIEW("the last day has passed on which a review of the decision could be asked for"),
    MAJORITY("the person is eighteen for certain: what a guardian agreed to, they now decide themselves");

    private final String meaning;

    Deadline(String meaning) {
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
