package org.safar.query.page.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.StateFields.Shown;

/** Protection, mobility and redress as single fields in words. What was not reported has no field. */
final class TrackFields {
    private final CaseWords say;
    private final SequencedMap<String, Shown> fields = new LinkedHashMap<>();

    private TrackFields(CaseWords say) {
        this.say = say;
    }

    /** @param tracks as the API gives them @return by a key that stays the same from state to state */
    static Map<String, Shown> of(Fields tracks, CaseWords say) {
        var all = new TrackFields(say);
        all.protection(tracks.at("protection"));
        all.mobility(tracks.at("mobility"));
        all.redress(tracks.at("redress"));
        return all.fields;
    }

    private void protection(Fields track) {
        if (!track.has("stage") || track.text("stage").equals("none")) return;
        put("protection", "protection", say.value("protection", track.text("stage")));
        from(track, "protection", "reflectionUntil");
        from(track, "protection", "plan");
        from(track, "protection", "services");
        if (Boolean.TRUE.equals(track.tree().get("inShelter")))
            put("protection", "inShelter", say.value("child", "yes"));
        from(track, "protection", "monitored");
    }

    private void mobility(Fields track) {
        if (!track.has("stage") || track.text("stage").equals("in-place") && !track.has("country")) return;
        put("mobility", "mobility", say.value("mobility", track.text("stage")));
        from(track, "mobility", "country");
        from(track, "mobility", "riskSending");
        from(track, "mobility", "riskReceiving");
        from(track, "mobility", "travelOn");
        from(track, "mobility", "stay");
        from(track, "mobility", "stayUntil");
    }

    private void redress(Fields track) {
        from(track, "redress", "legalAid");
        for (var claim : track.all("claims")) {
            var text = Stream.of("against", "awarded", "paid")
                    .filter(claim::has)
                    .map(field -> say.label(field) + ": " + say.value(field, claim.text(field)))
                    .collect(Collectors.joining("; "));
            var number = claim.number("claim");
            fields.put(
                    "redress.claim." + number, new Shown("redress", say.words().text("case.claim", number), text));
        }
        var penalties = track.all("penalties");
        for (var n = 0; n < penalties.size(); n++) {
            var it = penalties.get(n);
            var text = say.value("penalty", it.text("penalty")) + "; " + say.value("offence", it.text("offence"));
            fields.put("redress.penalty." + n, new Shown("redress", say.label("penalty"), text));
        }
    }

    private void from(Fields track, String group, String field) {
        if (track.has(field)) put(group, field, say.value(field, track.tree().get(field)));
    }

    private void put(String group, String field, String text) {
        fields.put(group + "." + field, new Shown(group, say.label(field), text));
    }
}
