package org.safar.kernel.code;

/** What came of the review of a refusal. */
public enum ReviewOutcome implements Code {
    /** The refusal stands. */
    UPHELD,
    /** There are grounds to believe that the person is a victim after all; whether it is confirmed is decided anew. */
    OVERTURNED_TO_PRESUMED,
    OVERTURNED_TO_CONFIRMED;

    /** Whether the person is a victim, presumed or confirmed, from then on. */
    public boolean givesStatus() {
        return this != UPHELD;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
