package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.CaseFacts.Why;
import org.safar.kernel.victimcase.CaseHistory;

/** Prints how long 300,000 cases take: {@code -Dsafar.speed=true}. Goals are the benchmarks' to hold. */
@EnabledIfSystemProperty(named = "safar.speed", matches = "true")
class SpeedTest {
    private static final int CASES = 300_000;
    private static final int VERSIONS = 6;

    @Test
    void prints_how_long_a_page_takes() {
        var sample = sample();
        var random = new Random(7);
        var table = new FactTable(Folding.KEYS);
        var began = cpu();
        table.apply(
                IntStream.range(0, CASES).mapToObj(number -> spread(number, sample, random)),
                ExchangeFacts.NONE,
                (long) CASES * VERSIONS);
        print("load", cpu() - began);
        var page = Arrays.stream(Dimension.values())
                .map(dimension -> Question.now(Indicator.IDENTIFIED_VICTIMS, dimension))
                .toList();
        var corridors = List.of(
                Question.now(Indicator.IDENTIFIED_VICTIMS, Dimension.ORIGIN_COUNTRY, Dimension.DESTINATION_COUNTRY));
        time("corridors now", table, corridors, Long.MAX_VALUE);
        time("a panel for each dimension, now", table, page, Long.MAX_VALUE);
        time("a panel for each dimension, at a past position", table, page, table.head() / 2 + 12_345);
        assertThat(table.cases()).isEqualTo(CASES);
    }

    private static void time(String what, FactTable table, List<Question> questions, long position) {
        var asked = questions.stream().map(question -> question.asOf(position)).toList();
        var times = IntStream.range(0, 30)
                .mapToLong(_ -> {
                    var began = cpu();
                    Figures.answer(table, asked, Disclosure.PROTECTED);
                    return cpu() - began;
                })
                .skip(10)
                .sorted()
                .toArray();
        print(what + ", median", times[times.length / 2]);
        print(what + ", worst", times[times.length - 1]);
    }

    /** Of this thread: what else runs on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long nanos) {
        System.out.println(what + ": " + Duration.ofNanos(nanos).toMillis() + " ms of CPU");
    }

    /** Facts of cases that really happened, in a random history. */
    private static List<Facts> sample() {
        var random = new Random(1);
        var steps = IntStream.range(0, 4_000)
                .mapToObj(_ -> new Histories.Step(1 + random.nextInt(400), random.nextInt(20), random.nextLong()))
                .toList();
        return Folding.cases(Histories.history(steps)).values().stream()
                .flatMap(facts -> facts.versions().stream())
                .map(Version::facts)
                .toList();
    }

    private static CaseFacts spread(int number, List<Facts> sample, Random random) {
        var versions = IntStream.range(0, VERSIONS)
                .mapToObj(version -> new Version(
                        (long) version * CASES + number + 1,
                        java.time.Instant.EPOCH,
                        Why.ENTERED,
                        sample.get(random.nextInt(sample.size()))))
                .toList();
        var last = versions.getLast();
        return new CaseFacts(
                Stored.caseNumber(number), last.facts().provenance(), CaseHistory.EMPTY, last.from(), versions);
    }
}
