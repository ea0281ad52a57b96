package org.safar.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.safar.benchmarks.Child.Program;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Sex;

/** G4: dashboards and routes with random filters, for auditors (exact) and a commission (protected), one at a time. */
final class Answers {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 365 * 9;
    private static final List<String> PATHS = List.of(
            "/api/routes",
            "/api/region/dashboard",
            "/api/countries/KZ/dashboard",
            "/api/countries/UZ/dashboard",
            "/api/countries/TJ/dashboard");
    private static final List<String> COUNTRIES = List.of("KZ", "KG", "TJ", "TM", "UZ", "RU");

    private final Plan plan;
    private final World world;
    private final List<Row> rows = new ArrayList<>();

    Answers(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
    }

    List<Row> rows() throws Exception {
        of(5_000, List.of(1));
        var p95 = of(plan.figureCases(), List.of(1, 10));
        var ratio = p95.getLast() / p95.getFirst();
        rows.add(new Row(
                "G4",
                "p95 as of random dates, history 10 x as long",
                String.format(Locale.ROOT, "%.1f ms to %.1f ms", p95.getFirst(), p95.getLast()),
                "",
                "",
                String.format(Locale.ROOT, "%.2f x", ratio),
                "<= 1.6 x",
                Row.yes(ratio <= 1.6)));
        return rows;
    }

    /**
     * One server over these cases, or several over the same with longer histories.
     *
     * @return p95 as of random dates, in milliseconds, by history
     */
    private List<Double> of(int cases, List<Integer> histories) throws Exception {
        Figures.tell("G4 " + cases + " cases");
        var arguments = new ArrayList<>(
                List.of(world.issuer().toString(), Long.toString(plan.seed()), Integer.toString(cases)));
        var addresses = new ArrayList<URI>();
        for (var times : histories) {
            var port = World.freePort();
            arguments.addAll(List.of(Integer.toString(port), Integer.toString(times)));
            addresses.add(World.address(port));
        }
        var program = new Program(
                "figures-" + cases,
                System.getProperty("java.class.path"),
                List.of("-Xmx" + (cases > 100_000 ? "12g" : "4g")),
                "org.safar.benchmarks.answers.FiguresServer",
                arguments,
                java.util.Map.of());
        try (var server = Child.start(program, plan.raw(), plan.profile())) {
            for (var address : addresses) server.awaitAnswer(address.resolve("/actuator/health/readiness"));
            var p95 = new ArrayList<Double>();
            for (var i = 0; i < histories.size(); i++) p95.add(measure(addresses.get(i), cases, histories.get(i)));
            return p95;
        }
    }

    private double measure(URI address, int cases, int times) throws Exception {
        var random = new Random(plan.seed());
        ask(address, random, false, 300);
        ask(address, random, true, 300);
        var now = ask(address, random, false, asked());
        var then = ask(address, random, true, asked());
        now.write(plan.raw().resolve("G4-" + cases + "-" + times + "-now.hgrm"));
        then.write(plan.raw().resolve("G4-" + cases + "-" + times + "-as-of.hgrm"));
        var what = String.format(Locale.ROOT, "dashboards and routes, %,d cases", cases)
                + (times > 1 ? ", history " + times + " x" : "");
        rows.add(row(what + ", now", now));
        rows.add(row(what + ", as of random dates", then));
        return then.millis(95);
    }

    private int asked() {
        return (plan.quick() ? 200 : 1_000) * plan.runs();
    }

    private static Row row(String what, Latencies latencies) {
        return new Row("G4", what, latencies.inWords(), "", "", "", "p95 < 50 ms", Row.yes(latencies.millis(95) < 50));
    }

    private Latencies ask(URI address, Random random, boolean past, int questions) throws Exception {
        var latencies = new Latencies();
        for (var i = 0; i < questions; i++) {
            var auditor = random.nextBoolean();
            var claims = auditor ? "role=auditor" : "role=commission&hub=KZ";
            var path = any(PATHS, random) + "?" + String.join("&", filter(random));
            if (past) path += "&asOf=" + when(auditor, random);
            var request = world.web().as(claims, address.resolve(path));
            var begin = System.nanoTime();
            world.web().send(request);
            latencies.add(System.nanoTime() - begin);
        }
        return latencies;
    }

    /** A commission sees ends of months, an auditor any day. */
    private static String when(boolean auditor, Random random) {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        return auditor ? day.toString() : day.toString().substring(0, "2017-01".length());
    }

    private static List<String> filter(Random random) {
        var filter = new ArrayList<String>();
        if (random.nextInt(3) == 0)
            filter.add("sex=" + any(List.of(Sex.values()), random).code());
        if (random.nextInt(3) == 0)
            filter.add("form=" + any(List.of(ExploitationForm.values()), random).code());
        if (random.nextInt(3) == 0) filter.add("origin=" + any(COUNTRIES, random));
        if (random.nextInt(3) == 0) filter.add("destination=" + any(COUNTRIES, random));
        if (random.nextInt(4) == 0) filter.add("from=20" + (17 + random.nextInt(4)) + "-03");
        if (random.nextInt(4) == 0) filter.add("to=20" + (22 + random.nextInt(3)) + "-09");
        return filter;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
