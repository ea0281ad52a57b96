package org.safar.command.message;

import static java.util.Objects.requireNonNullElse;

import org.safar.command.decision.Outcome;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** Where and why a message cannot be read. Names codes and places, never a value that was sent. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final RefusalCode code;
    private final String pointer;
    private final String detail;

    Unreadable(RefusalCode code, String pointer, String detail) {
        super(detail, null, false, false);
        this.code = code;
        this.pointer = pointer;
        this.detail = detail;
    }

    Unreadable(RefusalCode code, String pointer) {
        this(code, pointer, code.meaning());
    }

    static Unreadable at(String pointer, Malformed malformed) {
        return new Unreadable(
                malformed.code(),
                pointer,
                requireNonNullElse(malformed.getMessage(), malformed.code().meaning()));
    }

    static void unless(boolean condition, RefusalCode code, String pointer) {
        if (!condition) throw new Unreadable(code, pointer);
    }

    Outcome.Refused outcome() {
        return new Outcome.Refused(code, pointer, detail);
    }
}
