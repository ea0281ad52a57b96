package org.safar.figures;

import java.util.Arrays;
import java.util.List;

/**
 * Facts that many cases share whole, held once, as numbers of the table's dictionary of codes; 0 where not recorded.
 *
 * @param citizenships rising, so that equal sets are equal
 * @param residence the region, or the country where no region is recorded
 */
record Background(int custodian, List<Integer> citizenships, int residence, int foundIn) {
    static Background of(Facts facts, Dictionary<String> codes) {
        var person = facts.person();
        var residence = person.residence();
        var region = residence == null ? null : residence.region();
        var found = facts.exploitation().foundIn();
        var citizenships = person.citizenships().stream()
                .mapToInt(citizenship -> codes.number(citizenship.toString()))
                .toArray();
        Arrays.sort(citizenships);
        return new Background(
                codes.number(facts.custodian().value()),
                Arrays.stream(citizenships).boxed().toList(),
                residence == null
                        ? 0
                        : codes.number(region == null ? residence.country().code() : region.code()),
                found == null ? 0 : codes.number(found.code()));
    }
}
