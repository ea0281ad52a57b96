package org.safar.kernel.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Looking codes up in their lists. */
public final class Codes {
    private Codes() {}

    /** The constant of the list that has this code; empty where the list does not know it. */
    public static <E extends Enum<E> & Code> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** {@code FORCED_LABOUR} as {@code forced-labour}: how a constant's code is spelled unless a standard says otherwise. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
