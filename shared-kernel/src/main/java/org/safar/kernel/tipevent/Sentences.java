package org.safar.kernel.tipevent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.SentenceBand;

/**
 * So many were sentenced so.
 *
 * @param suspended whether they need not serve it; not recorded where the hub does not say
 * @param number 1 to 1,000
 */
public record Sentences(SentenceBand band, @Nullable Answer suspended, int number) {
    private static final int MOST = 1_000;

    public Sentences {
        Malformed.unless(number >= 1 && number <= MOST, RefusalCode.IMPOSSIBLE_NUMBER, "1 to 1,000");
    }

    /** All of them together. */
    public static int total(List<Sentences> sentences) {
        return sentences.stream().mapToInt(Sentences::number).sum();
    }
}
