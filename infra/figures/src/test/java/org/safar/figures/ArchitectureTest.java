package org.safar.figures;

import org.junit.jupiter.api.Test;
import org.safar.testsupport.architecture.Classes;
import org.safar.testsupport.architecture.PlainJava;

class ArchitectureTest {
    @Test
    void figures_can_be_computed_again_by_anybody() {
        PlainJava.in("org.safar.figures", "org.safar.kernel..", "org.roaringbitmap", "javax.crypto..")
                .check(Classes.in("org.safar.figures"));
    }
}
