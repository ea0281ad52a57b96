package org.safar.kernel;

/** A body that acts in cases: police, commission, court. Registered by its hub. */
public record BodyCode(String value) {
    public BodyCode {
        value = Ids.registered(value);
    }
}
