package org.safar.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.place.Place;
import org.safar.kernel.victimcase.Citizenship;

/**
 * Facts that many cases share whole, held once, as numbers of the table's dictionary of codes; 0 where not recorded. All lie in one
 * array, as those of a {@link Route} do:
 *
 * <pre>
 * 0        custodian
 * 1        residence: the region, or the country where no region is recorded
 * 2        the country in which an imported data set found the person
 * 3 to 5   where the three lists end
 * 6 on     the lists: citizenships, projects, providers, all rising, so that equal sets are equal
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what is in it
record Background(int[] numbers) {
    private static final int CUSTODIAN = 0;
    private static final int RESIDENCE = 1;
    private static final int FOUND_IN = 2;
    private static final int ENDS = 3;
    private static final int LISTS = 6;

    static final int CITIZENSHIPS = 0;

    static final int PROJECTS = 1;
    static final int PROVIDERS = 2;

    static Background of(Facts facts, Dictionary<String> codes) {
        var person = facts.person();
        var found = facts.exploitation().foundIn();
        var help = facts.help();
        var numbers = IntStream.builder();
        numbers.add(codes.number(facts.custodian().value()));
        numbers.add(residence(person.residence(), codes));
        numbers.add(found == null ? 0 : codes.number(found.code()));
        var lists = List.of(
                numbers(person.citizenships(), Citizenship::toString, codes),
                numbers(help.projects(), ProjectCode::value, codes),
                numbers(help.providers(), ProviderCode::value, codes));
        var end = LISTS;
        for (var list : lists) numbers.add(end += list.length);
        for (var list : lists) IntStream.of(list).forEach(numbers);
        return new Background(numbers.build().toArray());
    }

    int custodian() {
        return numbers[CUSTODIAN];
    }

    int residence() {
        return numbers[RESIDENCE];
    }

    int foundIn() {
        return numbers[FOUND_IN];
    }

    /** Where the list begins in the numbers. */
    int from(int list) {
        return list == CITIZENSHIPS ? LISTS : to(list - 1);
    }

    /** Where it has ended. */
    int to(int list) {
        return numbers[ENDS + list];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Background(int[] its) && Arrays.equals(numbers, its);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    private static int residence(@Nullable Place residence, Dictionary<String> codes) {
        if (residence == null) return 0;
        var region = residence.region();
        return codes.number(region == null ? residence.country().code() : region.code());
    }

    private static <V> int[] numbers(Set<V> values, Function<V, String> code, Dictionary<String> codes) {
        return values.stream()
                .mapToInt(value -> codes.number(code.apply(value)))
                .sorted()
                .toArray();
    }
}
