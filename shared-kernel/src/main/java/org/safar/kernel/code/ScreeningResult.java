package org.safar.kernel.code;

import java.util.Set;

/** What came of a screening. */
public enum ScreeningResult implements Code {
    INDICATORS_FOUND,
    NONE_FOUND,
    /** Too little could be said, for want of time, language, trust or safety: the person is met again. */
    INCONCLUSIVE;

    /** By the indicators alone. */
    public static ScreeningResult told(Set<Indicator> indicators) {
        return indicators.isEmpty() ? NONE_FOUND : INDICATORS_FOUND;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
