package org.safar.query.page.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Provenance;
import org.safar.query.page.FilterForm;
import org.safar.query.page.FilterForm.Field;
import org.safar.query.page.FilterForm.Group;
import org.safar.query.page.FilterForm.Kept;
import org.safar.query.page.FilterForm.Option;

/** The form of the list: the API's own filters. */
final class CaseFilters {
    static final String PATH = "/cases";
    private static final List<String> IDENTIFICATION = List.of(
            "reported",
            "screened",
            "no-indicators",
            "presumed",
            "confirmed",
            "not-confirmed",
            "under-review",
            "recognised-abroad",
            "revoked");
    private static final List<String> STANDING = List.of("open", "closed", "reopened", "voided");

    private final CaseWords words;
    private final Map<String, List<String>> parameters;

    CaseFilters(CaseWords words, Map<String, List<String>> parameters) {
        this.words = words;
        this.parameters = parameters;
    }

    /** @param hubs whether the caller may see cases of more than one hub */
    FilterForm form(boolean hubs) {
        var fields = Stream.of(
                        field("hub", codes(HubId.values())),
                        field("identification", IDENTIFICATION),
                        field("standing", STANDING),
                        field("provenance", codes(Provenance.values())))
                .filter(field -> hubs || field.set() || !field.name().equals("hub"))
                .toList();
        var limit = chosen("limit");
        var kept = limit.isEmpty() ? List.<Kept>of() : List.of(new Kept("limit", limit));
        return new FilterForm(PATH, fields, kept, PATH);
    }

    private Field field(String name, List<String> codes) {
        var chosen = chosen(name);
        var options = Stream.concat(
                        Stream.of(new Option("", words.words().text("cases." + name + ".any"), chosen.isEmpty())),
                        codes.stream().map(code -> new Option(code, words.value(name, code), code.equals(chosen))))
                .toList();
        return new Field(name, words.label(name), List.of(new Group("", options)), !chosen.isEmpty());
    }

    private String chosen(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> codes(Code[] list) {
        return Arrays.stream(list).map(Code::code).toList();
    }
}
