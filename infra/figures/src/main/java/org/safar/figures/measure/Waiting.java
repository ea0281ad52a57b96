package org.safar.figures.measure;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.tipevent.ProceedingStage;

/** How long something is waited for that is not a step of a case. A change of what it means raises its version. */
public enum Waiting implements Code {
    OFFER_TO_ACCEPTANCE(Unit.HOURS, "From an offer to its acceptance, as the two sides wrote them down"),
    REFERRAL_TO_HELP(
            Unit.DAYS,
            "From a referral to a provider within the country to the first help by that provider, which is taken as its"
                    + " acceptance"),
    OPENING_TO_CHARGE("From the opening of a criminal proceeding to the first charge", ProceedingStage.CHARGED),
    OPENING_TO_TRIAL("From the opening of a criminal proceeding to the beginning of the trial", ProceedingStage.TRIAL),
    OPENING_TO_JUDGMENT("From the opening of a criminal proceeding to the first judgment", ProceedingStage.JUDGMENT),
    OPENING_TO_FINAL_JUDGMENT(
            "From the opening of a criminal proceeding to the judgment that nobody can appeal any more",
            ProceedingStage.FINAL);

    /** In which lengths of time are counted. */
    public enum Unit implements Code {
        HOURS,
        DAYS;

        @Override
        public String code() {
            return Codes.kebab(this);
        }
    }

    private final Unit unit;
    private final String words;
    private final @Nullable ProceedingStage stage;

    Waiting(Unit unit, String words) {
        this.unit = unit;
        this.words = words;
        this.stage = null;
    }

    Waiting(String words, ProceedingStage stage) {
        this.unit = Unit.DAYS;
        this.words = words;
        this.stage = stage;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public int version() {
        return 1;
    }

    public Unit unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    /** To which a proceeding has to come; none where something else is waited for. */
    public @Nullable ProceedingStage stage() {
        return stage;
    }
}
