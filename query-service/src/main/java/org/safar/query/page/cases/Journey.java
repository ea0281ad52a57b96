package org.safar.query.page.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safar.query.page.Fields;

/**
 * A journey as a line of stops.
 *
 * @param origin class of the colour of the country where it began; empty for other countries
 * @param legs how many
 */
record Journey(String origin, int legs, List<Stop> stops) {
    private static final Map<String, String> ORIGINS =
            Map.of("KZ", "kaz", "KG", "kgz", "TJ", "tjk", "TM", "tkm", "UZ", "uzb");
    private static final Map<String, String> MARKS = Map.of("exploitation", "disc", "transit", "dot");

    /**
     * @param mark ring, dot or disc
     * @param way how it was come to: proven, corroborated, self-reported, unsure; none where no way is known
     * @param leg the hub's number of the leg that led here; 0 where none did
     * @param via confidence and border point in words
     */
    record Stop(String place, String what, String mark, String way, long leg, String via) {}

    /** @param legs in their order, as the API gives them */
    static Journey of(List<Fields> legs, CaseWords say) {
        if (legs.isEmpty()) return new Journey("", 0, List.of());
        var stops = new ArrayList<Stop>();
        var here = Fields.NONE;
        for (var leg : legs) {
            if (!leg.at("from").equals(here)) stops.add(start(leg, say));
            stops.add(stop(leg, say));
            here = leg.at("to");
        }
        var origin = legs.getFirst().at("from").text("country");
        return new Journey(ORIGINS.getOrDefault(origin, ""), legs.size(), stops);
    }

    private static Stop start(Fields leg, CaseWords say) {
        var key = leg.text("kind").equals("recruitment") ? "case.stop.recruited" : "case.stop.from";
        var departed = leg.text("departed");
        return new Stop(say.place(leg.at("from")), say.words().text(key, on(departed, say)), "ring", "none", 0, "");
    }

    private static Stop stop(Fields leg, CaseWords say) {
        var kind = leg.text("kind");
        var way = leg.has("confidence") ? leg.text("confidence") : "unsure";
        var sure = say.value("confidence", leg.tree().get("confidence"));
        var over = leg.has("borderPoint")
                ? say.words().text("case.stop.over", sure, say.borderPoint(leg.text("borderPoint")))
                : sure;
        return new Stop(
                say.place(leg.at("to")),
                say.words().text("case.stop." + kind, on(leg.text("arrived"), say)),
                MARKS.getOrDefault(kind, "ring"),
                way,
                leg.number("number"),
                over);
    }

    private static String on(String date, CaseWords say) {
        return date.isEmpty() || date.equals("not-recorded") ? say.words().text("case.undated") : say.date(date);
    }
}
