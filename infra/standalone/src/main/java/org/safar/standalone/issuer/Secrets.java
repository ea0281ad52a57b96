package org.safar.standalone.issuer;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords nobody chose. */
final class Secrets {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Four groups of five letters and digits that no one mistakes for another: 99 bits. */
    static String next() {
        return IntStream.range(0, 4).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(5, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
