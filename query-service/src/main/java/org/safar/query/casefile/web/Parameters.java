package org.safar.query.casefile.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safar.figures.Months;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.web.Problems;
import org.springframework.util.MultiValueMap;

/** Reading query parameters strictly: an unknown one, or an unknown value, is an answer to read and never ignored. */
record Parameters(MultiValueMap<String, String> values) {

    /** @throws org.safar.web.ProblemException a 400 that names every parameter beside these */
    static Parameters of(MultiValueMap<String, String> values, Set<String> known) {
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
        return new Parameters(values);
    }

    Optional<String> one(String name) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > 1) throw Problems.invalidParameter(name, "one value only");
        return given.stream().filter(value -> !value.isBlank()).findFirst();
    }

    <E extends Enum<E> & Code> Optional<E> code(String name, Class<E> list) {
        return one(name)
                .map(text -> Codes.find(list, text)
                        .orElseThrow(() -> Problems.invalidParameter(name, "not a code of its list")));
    }

    /** A calendar month, such as 2026-03. */
    Optional<YearMonth> month(String name) {
        return one(name)
                .map(text -> Months.read(text).orElseThrow(() -> Problems.invalidParameter(name, Months.EXPECTED)));
    }

    Optional<Boolean> yesOrNo(String name) {
        return one(name).map(text -> {
            if (!text.equals("true") && !text.equals("false")) throw Problems.invalidParameter(name, "true or false");
            return text.equals("true");
        });
    }

    int number(String name, int absent, int most) {
        return one(name).map(text -> number(name, text, most)).orElse(absent);
    }

    private static int number(String name, String text, int most) {
        try {
            var number = Integer.parseInt(text);
            if (number >= 0 && number <= most) return number;
        } catch (NumberFormatException _) {
            // answered below
        }
        throw Problems.invalidParameter(name, "a number from 0 to " + most);
    }
}
