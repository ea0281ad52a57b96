package org.safar.kernel;

import java.util.UUID;

/** Cases that must not be separated, under an id that a hub makes: each case says itself that it belongs to the unit. */
public record FamilyUnitId(UUID value) {

    /** @throws Malformed invalid-id */
    public static FamilyUnitId parse(String text) {
        return new FamilyUnitId(Ids.uuid(text));
    }
}
