package org.safar.command.intake;

import java.util.Objects;
import org.safar.command.decision.Outcome;
import org.safar.kernel.Malformed;

/** A cell that cannot be what its column says. Names the column, never the value. */
final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final transient Malformed malformed;

    BadCell(String column, Malformed malformed) {
        super(column, null, false, false);
        this.column = column;
        this.malformed = malformed;
    }

    Outcome.Refused outcome() {
        var detail = Objects.requireNonNullElse(
                malformed.getMessage(), malformed.code().meaning());
        return new Outcome.Refused(malformed.code(), "/" + column, detail);
    }
}
