package org.safar.query.page;

import java.util.Arrays;
import java.util.List;

/**
 * Demonstration users that the sign-in offers by name. There are none but in a demonstration on this machine, whose issuer
 * lets them in at a click.
 *
 * @param user as the issuer knows it
 * @param role code of its role
 * @param place of a hub, a region or an organisation; empty for the whole region
 */
record SignInOffer(String user, String role, String place) {

    /** @param setting {@code commission:commission:KZ}, with commas between; SAFAR_PAGES_SIGNINS */
    static List<SignInOffer> read(String setting) {
        return Arrays.stream(setting.split(","))
                .filter(offer -> !offer.isBlank())
                .map(offer -> offer.split(":", -1))
                .map(parts -> new SignInOffer(parts[0], parts[1], parts[2]))
                .toList();
    }
}
