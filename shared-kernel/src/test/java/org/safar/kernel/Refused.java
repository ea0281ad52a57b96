package org.safar.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that a value is refused, and with which code. */
public final class Refused {
    private Refused() {}

    public static void with(RefusalCode code, ThrowingCallable making) {
        var malformed = catchThrowableOfType(Malformed.class, making);
        assertThat(malformed).as("refused with " + code.code()).isNotNull();
        assertThat(malformed.code()).isEqualTo(code);
    }
}
