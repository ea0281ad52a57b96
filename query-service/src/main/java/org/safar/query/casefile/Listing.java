package org.safar.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.Instants;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.victimcase.ConsentSubject;

/** What lists of cases are narrowed by, and show: plain fields beside the whole file. */
final class Listing {
    private static final int LAST_YEAR = 9999;
    private static final String FOR_EVER = "9999-12-31";

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
                                .append("breaches", BreachLines.of(file))
                                .append("shownToStateUntil", shownToStateUntil(state)));
        WorkLines.add(listing, file);
        return listing;
    }

    /** Whether a rule is broken as the case stands, or was found broken and then kept; nothing where none ever was. */
    private static @Nullable String breached(CaseState state) {
        if (state.breaches().isEmpty()) return null;
        return state.breaches().stream().anyMatch(breach -> breach.cleared() == null) ? "open" : "cleared";
    }

    /**
     * The last day on which bodies of the state may see a case that an NGO or IOM holds: by the person's consent, as it stands.
     * None where they may not; what a body of the state holds needs none.
     */
    private static @Nullable String shownToStateUntil(CaseState state) {
        var family = state.exploitations().stream().anyMatch(ConsentSubject::byFamily);
        var subject = new ConsentSubject(state.person(), family);
        return state.safeguards()
                .consents()
                .standsUntil(ConsentScope.SHARE_WITH_STATE, null, subject)
                .map(last -> last.getYear() > LAST_YEAR ? FOR_EVER : last.toString())
                .orElse(null);
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
