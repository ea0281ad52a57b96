package org.safar.kernel;

/** A version of a hub's list of indicators, for example KZ-2024. */
public record IndicatorList(String value) {
    public IndicatorList {
        value = Ids.registered(value);
    }
}
