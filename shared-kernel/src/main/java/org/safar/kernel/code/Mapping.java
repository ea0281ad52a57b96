package org.safar.kernel.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A code's row in the table of the standards. Each cell holds the words of one standard, divided by commas: the first is what
 * the code is written as, all of them are read as the code. A tilde marks a word that is wider than the code: the code is
 * written as it, but reading it does not bring the code back. {@code -} is no word at all.
 */
public record Mapping(String htcds, String ctdc2017, String ctdc2024) {
    private static final String WIDER = "~";

    /** How the code is written in the standard; empty where the standard cannot say it. */
    public Optional<String> written(Standard standard) {
        return words(standard).stream().findFirst().map(word -> word.startsWith(WIDER) ? word.substring(1) : word);
    }

    /** The standard's words that mean this code. */
    public List<String> read(Standard standard) {
        return words(standard).stream().filter(word -> !word.startsWith(WIDER)).toList();
    }

    private List<String> words(Standard standard) {
        var cell = switch (standard) {
            case HTCDS -> htcds;
            case CTDC_2017 -> ctdc2017;
            case CTDC_2024 -> ctdc2024;
        };
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
    }
}
