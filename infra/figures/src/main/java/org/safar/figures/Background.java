package org.safar.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.victimcase.Citizenship;

/** Facts that many cases share whole, held once. */
record Background(
        CustodianCode custodian,
        Set<Citizenship> citizenships,
        @Nullable Place residence,
        @Nullable Country foundIn) {
    static Background of(Facts facts) {
        return new Background(
                facts.custodian(),
                facts.person().citizenships(),
                facts.person().residence(),
                facts.exploitation().foundIn());
    }
}
