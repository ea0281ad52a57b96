package org.safar.query.page.cases;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a step of a replay, which it keeps for ever: an event of the case by its number, or a step beside the case by the event
 * behind which it became known. {@code 8.1} is the first one behind event 8.
 *
 * @param event from 1 in the order of receipt; 0 where what stands beside was known before the case
 * @param beside 0 for the event itself
 */
record StepNumber(long event, int beside) {
    static final StepNumber NONE = new StepNumber(0, 0);
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(?:\\.([1-9]\\d{0,5}))?");

    static StepNumber of(long event) {
        return new StepNumber(event, 0);
    }

    /** Empty where it is no name of a step. */
    static Optional<StepNumber> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var beside = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        var number = new StepNumber(Long.parseLong(parts.group(1)), beside);
        return number.none() ? Optional.empty() : Optional.of(number);
    }

    public boolean none() {
        return equals(NONE);
    }

    /** Whether it is an event of the case. */
    boolean own() {
        return beside == 0;
    }

    public String text() {
        return own() ? Long.toString(event) : event + "." + beside;
    }
}
