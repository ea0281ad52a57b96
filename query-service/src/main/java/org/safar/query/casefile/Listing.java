package org.safar.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.Instants;
import org.safar.kernel.code.Code;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;

/** What lists of cases are narrowed by, and show: plain fields beside the whole file. */
final class Listing {
    private Listing() {}

    static Document of(CaseFile file) {
        var state = file.state();
        var custodian = state.custodian();
        var listing = new Document("hub", file.hub().code())
                .append("provenance", file.provenance().code())
                .append("lastReceivedAt", Instants.text(file.lastReceivedAt()))
                .append("version", file.version())
                .append(
                        "state",
                        new Document("identification", state.identification().code())
                                .append("standing", state.standing().code())
                                .append("custodian", custodian == null ? null : custodian.value())
                                .append("custodianKind", code(state.custodianKind()))
                                .append("regions", regions(state))
                                .append("breached", breached(state))
                                .append("breaches", BreachLines.of(file)));
        WorkLines.add(listing, file);
        return listing;
    }

    /** Whether a rule is broken as the case stands, or was found broken and then kept; nothing where none ever was. */
    private static @Nullable String breached(CaseState state) {
        if (state.breaches().isEmpty()) return null;
        return state.breaches().stream().anyMatch(breach -> breach.cleared() == null) ? "open" : "cleared";
    }

    /** Where the person lived or came through, as it was written: codes, rising. */
    private static List<String> regions(CaseState state) {
        var places = new ArrayList<@Nullable Place>();
        if (state.person() != null) places.add(state.person().residence());
        for (var leg : state.legs()) {
            places.add(leg.from());
            places.add(leg.to());
        }
        return places.stream()
                .flatMap(place -> place == null ? Stream.empty() : Stream.ofNullable(place.region()))
                .map(Region::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable String code(@Nullable Code code) {
        return code == null ? null : code.code();
    }
}
