package org.safar.standalone;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.testsupport.TestIssuer;
import org.safar.web.Role;

/** Everybody who may come with a sound token: each role of KZ, those without a hub, and UZ's. */
enum Who {
    KZ_POLICE("role=caseworker hub=KZ custodian=KZ-MIA"),
    KZ_SHELTER("role=caseworker hub=KZ custodian=KZ-NGO-1"),
    KZ_SUPERVISOR("role=supervisor hub=KZ"),
    KZ_COMMISSION("role=commission hub=KZ"),
    /** Of the region in which the cases' persons lived. */
    KZ_REGION("role=commission hub=KZ region=KZ-75"),
    KZ_OTHER_REGION("role=commission hub=KZ region=KZ-71"),
    KZ_MISSION("role=iom hub=KZ custodian=KZ-IOM"),
    KZ_AUDITOR("role=auditor hub=KZ"),
    KZ_HUB("role=hub hub=KZ"),
    IOM_OFFICE("role=iom"),
    AUDITOR("role=auditor"),
    OPERATOR("role=operator"),
    DESK("role=desk"),
    UZ_POLICE("role=caseworker hub=UZ custodian=UZ-MIA"),
    UZ_SUPERVISOR("role=supervisor hub=UZ"),
    UZ_COMMISSION("role=commission hub=UZ"),
    UZ_AUDITOR("role=auditor hub=UZ"),
    UZ_HUB("role=hub hub=UZ");

    private final Map<String, String> claims;

    Who(String claims) {
        this.claims = Stream.of(claims.split(" "))
                .map(claim -> claim.split("="))
                .collect(Collectors.toMap(claim -> claim[0], claim -> claim[1]));
    }

    Map<String, String> claims() {
        return claims;
    }

    String token(TestIssuer issuer) {
        return issuer.token(claims);
    }

    Role role() {
        return Role.valueOf(claims.getOrDefault("role", "").toUpperCase(Locale.ROOT));
    }

    /** Whether this is somebody of another hub than this one. */
    boolean isNotOf(String hub) {
        return claims.containsKey("hub") && !hub.equals(claims.get("hub"));
    }
}
