package org.safar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import java.security.interfaces.ECPrivateKey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.PublicKey;

class SealedTest {
    private static final Scenario SCENARIO = new Scenario(100, 42, LocalDate.of(2026, 11, 21));

    /** By another's hand than the one that sealed it. */
    @Test
    void the_receiving_hub_alone_opens_what_is_sealed_to_it() throws Exception {
        var sealed = JWEObject.parse(new Sealed(SCENARIO, HubId.UZ, 7).text());
        assertThat(sealed.getHeader().getKeyID())
                .isEqualTo(new PublicKey(Sealed.point(Sealed.key(SCENARIO, HubId.UZ))).thumbprint());
        assertThatThrownBy(() -> sealed.decrypt(opener(HubId.TJ))).isInstanceOf(JOSEException.class);
        sealed.decrypt(opener(HubId.UZ));
        assertThat(sealed.getPayload()).hasToString("{\"name\":\"not a person\"}");
    }

    @Test
    void the_same_life_is_sealed_the_same_and_another_otherwise() {
        var sealed = new Sealed(SCENARIO, HubId.UZ, 7).text();
        assertThat(new Sealed(SCENARIO, HubId.UZ, 7).text()).isEqualTo(sealed);
        assertThat(new Sealed(SCENARIO, HubId.UZ, 8).text()).isNotEqualTo(sealed);
        assertThat(Sealed.point(Sealed.key(SCENARIO, HubId.KZ)))
                .isNotEqualTo(Sealed.point(Sealed.key(SCENARIO, HubId.UZ)));
    }

    private static ECDHDecrypter opener(HubId hub) throws JOSEException {
        return new ECDHDecrypter((ECPrivateKey) Sealed.key(SCENARIO, hub).getPrivate());
    }
}
