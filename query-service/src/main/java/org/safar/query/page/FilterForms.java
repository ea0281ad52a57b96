package org.safar.query.page;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Sex;
import org.safar.query.page.FilterForm.Field;
import org.safar.query.page.FilterForm.Group;
import org.safar.query.page.FilterForm.Kept;
import org.safar.query.page.FilterForm.Option;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes a page's form from the address. A value that the form does not offer (a list, written by hand) stays chosen. */
public final class FilterForms {
    private static final Set<String> MONTHS = Set.of("from", "to", "versusFrom", "versusTo");
    private static final Set<String> OUTSIDE = Set.of("asOf", Languages.PARAMETER);
    private static final int YEARS_BACK = 12;

    private final Wording words;
    private final Map<String, List<String>> parameters;
    private final YearMonth now;

    /** @param now the last month that can be asked for */
    public FilterForms(Wording words, Map<String, List<String>> parameters, YearMonth now) {
        this.words = words;
        this.parameters = parameters;
        this.now = now;
    }

    /** @param names of the fields: from, to, versusFrom, versusTo, form, sex, age, by, origin, destination, through */
    public FilterForm form(String action, String... names) {
        var fields = Arrays.stream(names).map(this::field).toList();
        var shown = Set.of(names);
        var kept = new ArrayList<Kept>();
        parameters.forEach((name, values) -> {
            if (!shown.contains(name) && !OUTSIDE.contains(name))
                values.stream().filter(value -> !value.isBlank()).forEach(value -> kept.add(new Kept(name, value)));
        });
        return new FilterForm(action, fields, kept, cleared(action, shown));
    }

    private String cleared(String action, Set<String> shown) {
        var address = UriComponentsBuilder.fromPath(action);
        parameters.forEach((name, values) -> {
            if (!shown.contains(name)) values.forEach(value -> address.queryParam(name, value));
        });
        return address.encode().build().toUriString();
    }

    private Field field(String name) {
        var chosen = chosen(name);
        var groups = new ArrayList<Group>();
        groups.add(new Group("", List.of(new Option("", words.text("filter." + name + ".any"), chosen.isEmpty()))));
        groups.addAll(MONTHS.contains(name) ? months(chosen) : List.of(new Group("", codes(name, chosen))));
        var offered = groups.stream()
                .flatMap(group -> group.options().stream())
                .anyMatch(option -> option.value().equals(chosen));
        if (!offered) groups.add(new Group("", List.of(new Option(chosen, spelled(name, chosen), true))));
        return new Field(name, words.text("filter." + name), groups, !chosen.isEmpty());
    }

    /** The first month that a form offers. */
    public static YearMonth first(YearMonth now) {
        return YearMonth.of(now.getYear() - YEARS_BACK, 1);
    }

    private String chosen(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(","));
    }

    private List<Group> months(String chosen) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> Year.of(now.getYear() - back))
                .map(year -> new Group(
                        year.toString(),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(year::atMonth)
                                .filter(month -> !month.isAfter(now))
                                .map(month -> option(month.toString(), words.month(month), chosen))
                                .toList()))
                .toList();
    }

    private List<Option> codes(String name, String chosen) {
        return values(name)
                .map(value -> option(value, word(name, value), chosen))
                .toList();
    }

    private static Stream<String> values(String name) {
        return switch (name) {
            case "form" -> codes(ExploitationForm.values());
            case "sex" -> codes(Sex.values());
            case "age" -> codes(AgeBand.values());
            case "by" -> Stream.concat(codes(HubId.values()), codes(CustodianKind.values()));
            case "origin", "destination", "through" -> codes(HubId.values());
            default -> throw new IllegalArgumentException("no such field: " + name);
        };
    }

    private static Stream<String> codes(Code[] list) {
        return Arrays.stream(list).map(Code::code);
    }

    /** In words; a code that no list has, as it was written: the figures refuse it with a reason. */
    private String word(String name, String value) {
        return switch (name) {
            case "age" -> words.ages(value);
            case "origin", "destination", "through" -> words.place(value);
            case "by" -> value.length() == 2 ? words.country(value) : words.text("by." + value);
            default -> words.text(name + "." + value);
        };
    }

    private String spelled(String name, String chosen) {
        if (MONTHS.contains(name)) return month(chosen);
        var known = values(name).toList();
        return Stream.of(chosen.split(","))
                .map(value -> known.contains(value) ? word(name, value) : place(name, value))
                .collect(Collectors.joining(", "));
    }

    private String place(String name, String value) {
        return Set.of("origin", "destination", "through").contains(name) ? words.place(value) : value;
    }

    private String month(String text) {
        try {
            return words.month(YearMonth.parse(text));
        } catch (DateTimeException _) {
            return text;
        }
    }

    private static Option option(String value, String words, String chosen) {
        return new Option(value, words, value.equals(chosen));
    }
}
