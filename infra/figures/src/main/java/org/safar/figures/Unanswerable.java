package org.safar.figures;

import java.util.List;

/** A question that cannot be answered as it was put: says which parameters are to blame, never their values. */
public final class Unanswerable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final boolean unknown;
    private final transient List<String> parameters;

    private Unanswerable(boolean unknown, List<String> parameters, String detail) {
        super(detail, null);
        this.unknown = unknown;
        this.parameters = List.copyOf(parameters);
    }

    static Unanswerable unknown(List<String> parameters) {
        return new Unanswerable(true, parameters, "no such parameters");
    }

    static Unanswerable invalid(String parameter, String detail) {
        return new Unanswerable(false, List.of(parameter), detail);
    }

    /** Nobody knows such a parameter; otherwise the parameter is known and its value is not. */
    public boolean unknown() {
        return unknown;
    }

    public List<String> parameters() {
        return parameters;
    }
}
