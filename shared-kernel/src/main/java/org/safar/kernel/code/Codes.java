package org.safar.kernel.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looking codes up in their lists. */
public final class Codes {
    /** Every message reads several codes: each list is indexed once. */
    private static final ClassValue<Map<String, Code>> BY_CODE = new ClassValue<>() {
        @Override
        protected Map<String, Code> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(Code.class::cast)
                    .collect(Collectors.toUnmodifiableMap(Code::code, Function.identity()));
        }
    };

    /** Every event says several codes: each is spelled once. */
    private static final ClassValue<List<String>> KEBAB = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    };

    private Codes() {}

    /** The constant of the list that has this code; empty where the list does not know it. */
    public static <E extends Enum<E> & Code> Optional<E> find(Class<E> list, String code) {
        return Optional.ofNullable(BY_CODE.get(list).get(code)).map(list::cast);
    }

    /** The constant of the list that a standard's word means; empty where it means none. */
    public static <E extends Enum<E> & Mapped> Optional<E> read(Class<E> list, Standard standard, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.mapping().read(standard).contains(word))
                .findFirst();
    }

    /** {@code FORCED_LABOUR} as {@code forced-labour}: how a code is spelled unless a standard says otherwise. */
    public static String kebab(Enum<?> constant) {
        return KEBAB.get(constant.getDeclaringClass()).get(constant.ordinal());
    }
}
