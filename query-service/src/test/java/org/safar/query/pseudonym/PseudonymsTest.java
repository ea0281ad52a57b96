package org.safar.query.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.safar.kernel.CaseId;

class PseudonymsTest {
    private static final CaseId CASE = new CaseId("8c1d0000000000000000000000000001");
    private final Pseudonyms pseudonyms = new Pseudonyms(new SecureRandom().generateSeed(32));

    @Test
    void a_mandate_finds_its_case_again() {
        var pseudonym = pseudonyms.of(CASE, "auditor:KZ");
        assertThat(pseudonym).isNotEqualTo(CASE).isEqualTo(pseudonyms.of(CASE, "auditor:KZ"));
        assertThat(pseudonyms.resolve(pseudonym, "auditor:KZ")).isEqualTo(CASE);
    }

    @Test
    void two_mandates_cannot_compare() {
        var pseudonym = pseudonyms.of(CASE, "auditor:KZ");
        assertThat(pseudonyms.of(CASE, "auditor")).isNotEqualTo(pseudonym);
        assertThat(pseudonyms.resolve(pseudonym, "auditor")).isNotEqualTo(CASE);
    }

    @Test
    void another_exchange_gives_another_pseudonym() {
        var other = new Pseudonyms(new SecureRandom().generateSeed(32));
        assertThat(other.of(CASE, "auditor")).isNotEqualTo(pseudonyms.of(CASE, "auditor"));
    }
}
