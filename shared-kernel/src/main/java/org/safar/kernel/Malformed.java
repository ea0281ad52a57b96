package org.safar.kernel;

/** A value that cannot be what it says it is. Carries a code and never the value: a receipt echoes nothing that was sent. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final RefusalCode code;

    public Malformed(RefusalCode code, String detail) {
        super(detail, null);
        this.code = code;
    }

    public RefusalCode code() {
        return code;
    }

    /** Throws unless the condition holds. */
    public static void unless(boolean condition, RefusalCode code, String detail) {
        if (!condition) throw new Malformed(code, detail);
    }

    /** The exception is an answer, not a fault: no stack is walked for it. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
