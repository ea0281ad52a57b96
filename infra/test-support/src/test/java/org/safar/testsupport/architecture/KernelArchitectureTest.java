package org.safar.testsupport.architecture;

import org.junit.jupiter.api.Test;
import org.safar.kernel.DomainEvent;

/** The kernel's own: here because this module stands on the kernel and not the other way round. */
class KernelArchitectureTest {
    @Test
    void the_published_language_stands_on_the_jdk_alone() {
        var kernel = DomainEvent.class.getPackageName();
        PlainJava.in(kernel).check(Classes.in(kernel));
    }
}
