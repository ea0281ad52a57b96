package org.safar.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** The service is made of the product alone, also where its tests lie beside it: what a test declares, only that test starts. */
class ComponentScanTest {

    @Test
    void finds_no_component_among_the_tests() {
        var found = new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents("org.safar.query");
        assertThat(found).isNotEmpty();
        assertThat(found)
                .filteredOn(
                        bean -> String.valueOf(bean.getResourceDescription()).contains("test-classes"))
                .isEmpty();
    }
}
