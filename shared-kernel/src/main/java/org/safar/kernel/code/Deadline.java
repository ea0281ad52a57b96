package org.safar.kernel.code;

/** Something in a case that time alone brings about. */
public enum Deadline implements Code {
    REVIEW("the last day has passed on which a review of the decision could be asked for"),
    REVIEW_DECISION("the time has passed in which a review that was asked for is decided"),
    MAJORITY("the person is eighteen for certain: what a guardian agreed to, they now decide themselves"),
    CONSENT("a consent has expired: whether it is given again is for the person to say"),
    REFLECTION("the reflection period that was granted is over: what comes next is for the person to decide"),
    RISK("the assessment of a return's risk is older than ninety days: it holds no more"),
    RECEPTION("departed, and nobody has told within 48 hours that the person arrived"),
    MONITORING("a report of how the person is doing is due");

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
