package org.safar.kernel.code;

import java.time.ZoneId;

/** The zones of the five states, by their names in the time zone database. */
public enum HubZone implements Code {
    ALMATY("Asia/Almaty", "KZ"),
    BISHKEK("Asia/Bishkek", "KG"),
    DUSHANBE("Asia/Dushanbe", "TJ"),
    ASHGABAT("Asia/Ashgabat", "TM"),
    TASHKENT("Asia/Tashkent", "UZ"),
    SAMARKAND("Asia/Samarkand", "UZ");

    private final String code;
    private final String country;

    HubZone(String code, String country) {
        this.code = code;
        this.country = country;
    }

    @Override
    public String code() {
        return code;
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    public ZoneId id() {
        return ZoneId.of(code);
    }
}
