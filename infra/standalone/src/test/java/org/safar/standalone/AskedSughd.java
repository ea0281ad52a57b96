package org.safar.standalone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What TJ tells in 2026 of Sughd and of Khatlon: who went from where through where, two shelters and a clinic, who stays there, whom the
 * police and an NGO referred to them, and what was done in villages and towns.
 */
final class AskedSughd {
    static final String HOME = "TJ-HOME-1";
    static final String HOUSE = "TJ-HOUSE-2";
    static final String CLINIC = "TJ-CLINIC-1";

    /** So many persons, all recognised. @param via none where the way led straight there */
    record Went(String from, @Nullable String via, String to, int persons) {
        boolean startsIn(String region) {
            return from.startsWith(region);
        }

        boolean passes(String region) {
            return !startsIn(region) && via != null && via.startsWith(region);
        }
    }

    /** @param reach how many people it reached */
    record Done(String place, int reach) {}

    static final List<Went> WENT = List.of(
            new Went("TJ-SU:khujand", null, "RU", 6),
            new Went("TJ-SU:istaravshan", null, "RU", 5),
            new Went("TJ-SU:panjakent", null, "UZ", 3),
            new Went("TJ-SU:asht", null, "KZ", 4),
            new Went("TJ-SU", null, "RU", 2),
            new Went("TJ-KT", "TJ-SU:istaravshan", "RU", 5),
            new Went("TJ-KT", "TJ-SU:ayni", "RU", 2),
            new Went("TJ-KT", "TJ-SU", "RU", 1),
            new Went("TJ-KT", null, "RU", 7));
    static final List<Done> DONE = List.of(
            new Done("TJ-SU:asht", 120),
            new Done("TJ-SU:ayni", 50),
            new Done("TJ-SU:ayni", 30),
            new Done("TJ-SU:khujand", 300),
            new Done("TJ-KT", 1000));

    private final BothServices services;

    private AskedSughd(BothServices services) {
        this.services = services;
    }

    static void in(BothServices services) {
        var told = new AskedSughd(services);
        ToldByHub.join(services, "TJ", "COMMISSION", "MIA:state", "NGO-1:ngo");
        told.providers();
        told.activities();
        told.journeys();
        told.stays();
        told.referrals();
        services.catchUp();
    }

    private void providers() {
        provider(HOME, "NGO-1", "shelter", "TJ-SU:khujand")
                .on("2026-01-10", "set-capacity", "{'men':0,'women':0,'families':4,'children':6}")
                .on("2026-01-10", "record-premises", "{'rentFree':'yes','owner':'state'}")
                .send();
        provider(HOUSE, "MIA", "shelter", "TJ-KT")
                .on("2026-01-10", "set-capacity", "{'women':10}")
                .on("2026-01-10", "record-premises", "{'rentFree':'no'}")
                .send();
        provider(CLINIC, "MIA", "clinic", "TJ-SU:khujand").send();
    }

    private ToldByHub provider(String code, String keeper, String kind, String place) {
        var data = "{'custodian':'TJ-" + keeper + "','provider':'" + code + "','kind':'" + kind
                + "','services':['shelter','medical'],'place':" + place(place) + "}";
        return told().about("provider", code).on("2026-01-10", "register-provider", data);
    }

    private void activities() {
        for (var i = 0; i < DONE.size(); i++) {
            var done = DONE.get(i);
            var activity = "{'custodian':'TJ-NGO-1','activity':{'kind':'presentation','aim':'safe-migration',"
                    + "'audiences':['rural'],'reach':" + done.reach() + ",'place':" + place(done.place()) + "}}";
            told().about("activity", "ACT-" + i)
                    .on("2026-02-01", "record-activity", activity)
                    .send();
        }
    }

    private void journeys() {
        var person = 0;
        for (var went : WENT) for (var n = 0; n < went.persons(); n++) journey("W-" + ++person, went, true);
        journey("W-" + ++person, WENT.getFirst(), false);
    }

    private void journey(String reference, Went went, boolean recognised) {
        var told = reported(reference, "MIA");
        if (recognised) told.on("2026-03-03", "recognise-as-presumed", "{'body':'TJ-MIA','grounds':['self-report']}");
        var stop = went.via() == null ? went.to() : went.via();
        leg(told, 1, "recruitment", went.from(), stop);
        if (went.via() != null) leg(told, 2, "transit", stop, went.to());
        leg(told, 3, "exploitation", went.to(), went.to());
        told.send();
    }

    private static void leg(ToldByHub told, int number, String kind, String from, String to) {
        var data = "{'leg':" + number + ",'kind':'" + kind + "','from':" + place(from) + ",'to':" + place(to) + "}";
        told.on("2026-03-03", "record-route-leg", data);
    }

    /** A mother with her child, and a boy, are in the home; a girl was there. One woman is in the house in Khatlon. */
    private void stays() {
        var family = "{'unit':'5f0e6a52-2222-4a5e-9a55-0d6a4c1f0a01'}";
        agreed("S-1", false).on("2026-03-05", "join-family-unit", family).send();
        agreed("S-2", true).on("2026-03-05", "join-family-unit", family).send();
        agreed("S-3", true).send();
        agreed("S-4", true).send();
        agreed("S-5", false).send();
        for (var n = 1; n <= 4; n++) admitted("S-" + n, HOME);
        admitted("S-5", HOUSE);
        told().about("case", "S-4")
                .on("2026-04-01", "leave-shelter", "{'reason':'planned'}")
                .send();
        told().about("case", "S-5")
                .on("2026-03-03", "recognise-as-presumed", "{'body':'TJ-MIA','grounds':['self-report']}")
                .on("2026-05-01", "start-reintegration", "{'services':['livelihood']}")
                .send();
    }

    private void admitted(String reference, String shelter) {
        var data = "{'provider':'" + shelter + "'}";
        told().about("case", reference)
                .on("2026-03-06", "admit-to-shelter", data)
                .send();
    }

    /** The police refers two to the NGO's home, which helps one; the NGO refers two to the clinic, which helps one, and closes the other. */
    private void referrals() {
        agreed("R-1", "MIA").on("2026-03-10", "refer-to-provider", to(HOME)).send();
        agreed("R-2", "MIA").on("2026-03-10", "refer-to-provider", to(HOME)).send();
        told().about("case", "R-1")
                .on("2026-03-13", "deliver-service", helped(HOME))
                .send();
        agreed("R-3", "NGO-1").on("2026-03-11", "refer-to-provider", to(CLINIC)).send();
        agreed("R-4", "NGO-1").on("2026-03-11", "refer-to-provider", to(CLINIC)).send();
        told().about("case", "R-3")
                .on("2026-03-21", "deliver-service", helped(CLINIC))
                .send();
        told().about("case", "R-4")
                .on("2026-06-01", "close-case", "{'reason':'lost-contact'}")
                .send();
    }

    private static String to(String provider) {
        return "{'provider':'" + provider + "','services':['medical']}";
    }

    private static String helped(String provider) {
        return "{'service':'medical','provider':'" + provider + "'}";
    }

    private ToldByHub agreed(String reference, String keeper) {
        return consent(described(reported(reference, keeper), false), false);
    }

    private ToldByHub agreed(String reference, boolean child) {
        return consent(described(reported(reference, "NGO-1"), child), child);
    }

    private ToldByHub reported(String reference, String keeper) {
        var data = "{'source':'ngo','custodian':'TJ-" + keeper + "'}";
        return told().about("case", reference).on("2026-03-02", "report-suspicion", data);
    }

    private static ToldByHub described(ToldByHub told, boolean child) {
        var age = child ? "'ageBand':'9-17','child':'yes'" : "'ageBand':'30-38','child':'no'";
        return told.on("2026-03-02", "describe-person", "{'sex':'female'," + age + "}");
    }

    private static ToldByHub consent(ToldByHub told, boolean child) {
        var guardian = child ? ",'guardian':'independent','assent':'yes'" : "";
        var data = "{'scopes':['assistance'],'purpose':'protection'" + guardian + "}";
        return told.on("2026-03-02", "record-consent", data);
    }

    /** {@code TJ}, {@code TJ-SU} or {@code TJ-SU:khujand}. */
    private static String place(String code) {
        var region = code.split(":")[0];
        return "{'country':'" + code.substring(0, 2) + "'"
                + (region.length() > 2 ? ",'region':'" + region + "'" : "")
                + (code.contains(":") ? ",'district':'" + code + "'" : "")
                + "}";
    }

    private ToldByHub told() {
        return new ToldByHub(services, "TJ");
    }
}
