package org.safar.figures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.victimcase.Citizenship;

/**
 * Facts that many cases share whole, held once, as numbers of the table's dictionary of codes; 0 where not recorded.
 *
 * @param citizenships rising, so that equal sets are equal; so are projects and providers
 * @param residence the region, or the country where no region is recorded
 */
record Background(
        int custodian,
        List<Integer> citizenships,
        int residence,
        int foundIn,
        List<Integer> projects,
        List<Integer> providers) {
    static Background of(Facts facts, Dictionary<String> codes) {
        var person = facts.person();
        var residence = person.residence();
        var region = residence == null ? null : residence.region();
        var found = facts.exploitation().foundIn();
        return new Background(
                codes.number(facts.custodian().value()),
                numbers(person.citizenships(), Citizenship::toString, codes),
                residence == null
                        ? 0
                        : codes.number(region == null ? residence.country().code() : region.code()),
                found == null ? 0 : codes.number(found.code()),
                numbers(facts.help().projects(), ProjectCode::value, codes),
                numbers(facts.help().providers(), ProviderCode::value, codes));
    }

    private static <V> List<Integer> numbers(Set<V> values, Function<V, String> code, Dictionary<String> codes) {
        return values.stream()
                .map(value -> codes.number(code.apply(value)))
                .sorted()
                .toList();
    }
}
