package org.safar.kernel;

/** A project with a donor, which assistance and activities may name. Registered by its hub. */
public record ProjectCode(String value) {
    public ProjectCode {
        value = Ids.registered(value);
    }
}
