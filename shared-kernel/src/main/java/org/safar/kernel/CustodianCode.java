package org.safar.kernel;

/** An organisation that holds cases: a state body, an NGO or an IOM mission. Registered by its hub. */
public record CustodianCode(String value) {
    public CustodianCode {
        value = Ids.registered(value);
    }
}
