package org.safar.kernel;

import org.safar.kernel.code.Code;
import org.safar.kernel.place.Country;

/** The five national hubs, by their country. */
public enum HubId implements ThingId, Code {
    KZ,
    KG,
    TJ,
    TM,
    UZ;

    /** @throws Malformed wrong-hub, when no hub has this code */
    public static HubId parse(String text) {
        var code = text.startsWith("hub:") ? text.substring(4) : text;
        for (var hub : values()) if (hub.name().equals(code)) return hub;
        throw new Malformed(RefusalCode.WRONG_HUB, "the hubs are KZ, KG, TJ, TM and UZ");
    }

    public Country country() {
        return Country.of(name());
    }

    @Override
    public ThingKind kind() {
        return ThingKind.HUB;
    }

    @Override
    public String value() {
        return name();
    }

    @Override
    public String code() {
        return name();
    }
}
