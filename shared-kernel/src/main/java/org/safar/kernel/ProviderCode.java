package org.safar.kernel;

/** Who gives services: a shelter, a clinic, an NGO, a lawyers' office. Registered by its hub. */
public record ProviderCode(String value) {
    public ProviderCode {
        value = Ids.registered(value);
    }
}
