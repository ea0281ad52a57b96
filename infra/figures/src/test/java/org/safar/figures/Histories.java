package org.safar.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** Random histories that hubs could have sent: late, corrected, retracted, voided, closed and opened again. */
final class Histories {
    private static final List<String> PLACES = List.of(
            "UZ", "UZ-SA", "KZ", "KZ-75", "KZ-ALM", "TJ-SU", "TJ-SU:khujand", "TJ-SU:asht", "RU", "TM-M", "TR", "KG-O");
    private static final int KINDS_OF_STEP = 24;
    private static final int REFERRAL = KINDS_OF_STEP + Helped.KINDS;

    private Histories() {}

    /** One thing that happens to one case; what exactly is drawn from the seed. */
    record Step(int caseNumber, int kind, long seed) {}

    static Arbitrary<List<StoredEvent>> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, REFERRAL + Linked.KINDS),
                        seeds())
                .as(Step::new)
                .list()
                .ofMaxSize(80)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Histories::history);
    }

    /** Evenly: small seeds, otherwise tried most, draw much the same, and codes late in a list hardly ever. */
    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    static List<StoredEvent> history(List<Step> steps) {
        var stored = new Stored();
        var cases = new HashMap<Integer, List<VictimCaseEvent>>();
        var clock = Instant.parse("2020-01-01T00:00:00Z");
        for (var step : steps) {
            var random = new Random(step.seed());
            clock = clock.plus(Duration.ofDays(random.nextInt(40)));
            stored.receivedAt(clock);
            var past = cases.computeIfAbsent(step.caseNumber(), _ -> new ArrayList<>());
            stored.provenance(step.caseNumber() == 6 ? Provenance.RESEARCH : Provenance.OPERATIONAL);
            if (step.kind() >= REFERRAL) Linked.any(stored, step.caseNumber(), step.kind() == REFERRAL, random);
            else
                event(step.kind(), past, random).forEach(event -> {
                    stored.of(step.caseNumber(), event);
                    past.add(event);
                });
        }
        return stored.events();
    }

    private static Stream<VictimCaseEvent> event(int kind, List<VictimCaseEvent> past, Random random) {
        if (past.isEmpty()) return Stream.of(report(random));
        if (past.stream().anyMatch(CaseVoided.class::isInstance)) return Stream.empty();
        var on = date(random);
        if (kind >= KINDS_OF_STEP) return Stream.of(Helped.any(kind - KINDS_OF_STEP, on, random));
        return switch (kind) {
            case 0 -> Stream.of(describe(random));
            case 1 -> Stream.of(Said.screened(on.toString()));
            case 2, 3, 4, 5 -> Stream.of(Said.presumed(on.toString()));
            case 6, 7 -> Stream.of(Said.confirmed(on.toString()));
            case 8 -> Stream.of(Said.notConfirmed(on.toString()));
            case 9, 10 -> Stream.of(exploit(random));
            case 11, 12, 13, 14 -> leg(past, random);
            case 15, 16 -> correctLeg(past, random);
            case 17, 18 -> correct(past, random);
            case 19 -> Stream.of(new CaseClosed(on, ClosingReason.LOST_CONTACT));
            case 20 -> Stream.of(new CaseReopened(on, ReopeningReason.RETURNED));
            case 21 -> Stream.of(Said.reviewed(on.toString(), one(ReviewOutcome.values(), random)));
            case 22 -> Stream.of(Said.revoked(on.toString()));
            default ->
                random.nextInt(3) == 0
                        ? Stream.of(new CaseVoided(on, VoidReason.DUPLICATE))
                        : Stream.of(new MessageNoted(on));
        };
    }

    private static SuspicionReported report(Random random) {
        var hub = HubId.values()[random.nextInt(3)];
        var kind = one(CustodianKind.values(), random);
        var custodian = new CustodianCode(hub.code() + "-" + kind.name());
        return new SuspicionReported(date(random), hub, perhaps(ReportSource.values(), random), custodian, kind);
    }

    private static PersonDescribed describe(Random random) {
        var band = perhaps(AgeBand.values(), random);
        var born = band == null && random.nextBoolean() ? 1980 + random.nextInt(35) : null;
        var citizenships = random.nextBoolean()
                ? Set.of(Citizenship.parse(random.nextBoolean() ? "UZ" : "stateless"))
                : Set.<Citizenship>of();
        var child = perhaps(Answer.values(), random);
        return new PersonDescribed(date(random), perhaps(Sex.values(), random), band, born, citizenships, null, child);
    }

    private static ExploitationRecorded exploit(Random random) {
        return new ExploitationRecorded(
                date(random),
                Set.of(one(ExploitationForm.values(), random)),
                perhaps(new Sector[] {Sector.A, Sector.F}, random),
                date(random),
                PartialDate.NOT_RECORDED,
                random.nextBoolean() ? Set.of() : Set.of(one(MeansOfControl.values(), random)),
                perhaps(Recruiter.values(), random),
                null,
                random.nextInt(4) == 0 ? Country.of("TR") : null);
    }

    private static Stream<VictimCaseEvent> leg(List<VictimCaseEvent> past, Random random) {
        var leg = routeLeg(1 + random.nextInt(4), random);
        var taken = past.stream()
                .anyMatch(
                        event -> event instanceof RouteLegRecorded r && r.leg().number() == leg.number());
        return taken ? Stream.empty() : Stream.of(new RouteLegRecorded(date(random), leg));
    }

    private static Stream<VictimCaseEvent> correctLeg(List<VictimCaseEvent> past, Random random) {
        var number = 1 + random.nextInt(4);
        var known = past.stream()
                .anyMatch(
                        event -> event instanceof RouteLegRecorded r && r.leg().number() == number);
        var reason = CorrectionReason.BETTER_KNOWLEDGE;
        if (!known) return Stream.empty();
        return random.nextInt(3) == 0
                ? Stream.of(new RouteLegRetracted(date(random), number, reason))
                : Stream.of(new RouteLegCorrected(date(random), routeLeg(number, random), reason));
    }

    private static org.safar.kernel.victimcase.RouteLeg routeLeg(int number, Random random) {
        var kind = one(LegKind.values(), random);
        var from = PLACES.get(random.nextInt(PLACES.size()));
        var to = PLACES.get(random.nextInt(PLACES.size()));
        var ends = Set.copyOf(List.of(from.substring(0, 2), to.substring(0, 2)));
        var point = ends.equals(Set.of("KZ", "UZ")) && random.nextBoolean() ? "BCP-KZUZ-01" : null;
        return Said.routeLeg(number, kind, from, to, point, date(random).toString());
    }

    /**
     * Any report, description, recognition or exploitation, replaced by another of its type; also one corrected
     * before.
     */
    private static Stream<VictimCaseEvent> correct(List<VictimCaseEvent> past, Random random) {
        var at = random.nextInt(past.size());
        var on = date(random).toString();
        VictimCaseEvent other = switch (past.get(at)) {
            case SuspicionReported _ -> report(random);
            case PersonDescribed _ -> describe(random);
            case ExploitationRecorded _ -> exploit(random);
            case org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised _ -> Said.presumed(on);
            case org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed _ -> Said.confirmed(on);
            default -> null;
        };
        return other == null ? Stream.empty() : Stream.of(Said.corrected(at, other));
    }

    private static PartialDate date(Random random) {
        var day = LocalDate.ofInstant(Instant.parse("2019-06-01T00:00:00Z"), ZoneOffset.UTC)
                .plusDays(random.nextInt(900));
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.NOT_RECORDED;
            case 1 -> new PartialDate(day.getYear(), 0, 0);
            case 2 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        };
    }

    private static <V> V one(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static <V> V perhaps(V[] values, Random random) {
        return random.nextInt(4) == 0 ? null : one(values, random);
    }

    /** Filters that such histories can meet. */
    static Arbitrary<Map<String, List<String>>> parameters() {
        return seeds().map(seed -> {
            var random = new Random(seed);
            var asked = new HashMap<String, List<String>>();
            if (random.nextInt(3) == 0) {
                asked.put("from", List.of("2019-%02d".formatted(6 + random.nextInt(7))));
                asked.put("to", List.of("2020-%02d".formatted(1 + random.nextInt(12))));
            }
            choose(asked, random, "dateBy", "reported", "identified", "occurred", "recruited", "assisted");
            choose(asked, random, "form", "forced-labour", "sexual-exploitation,child-labour");
            choose(asked, random, "sex", "male", "female,other");
            choose(asked, random, "age", "18-20", "9-17,30-38");
            choose(asked, random, "origin", "UZ", "TJ-SU", "KZ-ALM", "TJ-SU:khujand");
            choose(asked, random, "destination", "RU", "TM-M", "KZ");
            choose(asked, random, "through", "KZ", "TJ-SU", "UZ,TR");
            choose(asked, random, "by", "KZ", "KG,TJ", "state", "KZ,ngo");
            choose(asked, random, "provenance", "research", "operational");
            return asked;
        });
    }

    private static void choose(Map<String, List<String>> asked, Random random, String name, String... values) {
        if (random.nextInt(5) == 0) asked.put(name, List.of(one(values, random)));
    }
}
