package org.safar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;

class ReferringTest {
    private static final Scenario SCENARIO = new Scenario(12_000, 1, LocalDate.of(2026, 11, 21));
    private static final Set<String> ANSWERS = Set.of("accept-referral", "decline-referral", "withdraw-referral");

    private static List<Life> referred;

    @BeforeAll
    static void live() {
        referred = new Lives(SCENARIO)
                .all()
                .filter(life -> !life.referred().acts().isEmpty())
                .toList();
    }

    @Test
    void most_who_were_met_abroad_are_offered_home_and_a_few_to_those_without_a_hub() {
        var home = referred.stream().filter(life -> life.person().metAbroad()).toList();
        assertThat(home).hasSizeBetween(400, 700);
        assertThat(home)
                .allSatisfy(life -> assertThat(acts(life).getFirst().receiver())
                        .isEqualTo(life.person().origin().code()));
        assertThat(referred.size() - home.size()).isBetween(100, 300);
    }

    @Test
    void offers_are_answered_as_they_are_in_practice() {
        var answers = referred.stream()
                .filter(life ->
                        time(acts(life).getFirst()).isBefore(SCENARIO.until().minusDays(30)))
                .collect(Collectors.groupingBy(ReferringTest::answer, Collectors.counting()));
        var all = answers.values().stream().mapToLong(Long::longValue).sum();
        assertThat(all).as(answers.toString()).isGreaterThan(500);
        assertThat(share(answers, "accept-referral", all))
                .as(answers.toString())
                .isCloseTo(0.6, within(0.05));
        assertThat(share(answers, "decline-referral", all)).isCloseTo(0.15, within(0.04));
        assertThat(share(answers, "withdraw-referral", all)).isCloseTo(0.1, within(0.04));
        assertThat(share(answers, "none", all)).isCloseTo(0.15, within(0.04));
    }

    @Test
    void nobody_is_offered_before_the_consent_has_arrived_or_in_the_month_in_which_the_case_ends() {
        for (var life : referred) {
            var referred = life.referred();
            var consent = referred.naming().orElseThrow();
            var first = acts(life).getFirst().message();
            assertThat(consent.receivedAt()).isBefore(first.recordedAt());
            assertThat(consent.line()).contains("\"purpose\":\"referral\"", "\"fields\"");
            var closed = life.messages().stream()
                    .filter(message -> message.steps().getFirst().type().equals("close-case"))
                    .findFirst();
            closed.ifPresent(closing -> assertThat(month(closing)).isAfter(month(first)));
        }
    }

    @Test
    void an_answer_comes_within_a_fortnight_and_from_nobody_who_is_quiet() {
        for (var life : referred) {
            var offered = time(acts(life).getFirst());
            acts(life).stream()
                    .filter(act -> ANSWERS.contains(type(act)))
                    .forEach(act -> assertThat(ChronoUnit.DAYS.between(offered, time(act)))
                            .isBetween(0L, 13L));
            assertThat(acts(life))
                    .noneMatch(act -> SCENARIO.silent(act.hub(), act.message().receivedAt()));
        }
    }

    @Test
    void what_was_accepted_goes_on_at_the_receiver_once_the_exchange_has_opened_it() {
        var linked = referred.stream()
                .flatMap(life -> acts(life).stream())
                .filter(act -> act.victim().contains("-R-"))
                .toList();
        assertThat(linked).extracting(ReferringTest::type).contains("agree-plan", "start-reintegration", "close-case");
        for (var life : referred) {
            var accepted = acts(life).stream()
                    .filter(act -> type(act).equals("accept-referral"))
                    .findFirst();
            acts(life).stream()
                    .filter(act -> act.victim().contains("-R-"))
                    .forEach(act -> assertThat(month(act.message()))
                            .isAfter(month(accepted.orElseThrow().message())));
        }
    }

    @Test
    void whoever_answers_waits_for_the_turn_of_what_is_answered() {
        var acts = referred.stream().flatMap(life -> acts(life).stream()).toList();
        var kz = acts.stream()
                .filter(act ->
                        act.offers() && act.hub() == HubId.KZ && act.receiver().length() == 2)
                .findFirst()
                .orElseThrow();
        var answer = acts.stream()
                .filter(act -> act.referral().equals(kz.referral()) && type(act).equals("accept-referral"))
                .toList();
        var turns = Turns.of(Stream.concat(Stream.of(kz), answer.stream()).toList());
        assertThat(turns.getFirst()).isEqualTo(Map.of(HubId.KZ, List.of(kz)));
        assertThat(turns).hasSize(1 + answer.size());
    }

    @Test
    void a_line_waits_for_what_receipts_have_not_named_yet() {
        var offer = referred.stream()
                .flatMap(life -> acts(life).stream())
                .filter(Act::offers)
                .findFirst()
                .orElseThrow();
        var ids = new Ids();
        assertThat(offer.line(ids)).isEmpty();
        ids.await(offer.message().id(), offer.victim());
        ids.read("{\"line\":1,\"id\":\"" + offer.message().id() + "\",\"status\":\"duplicate\",\"thing\":\"case:"
                + "0".repeat(32) + "\"}");
        assertThat(offer.line(ids).orElseThrow())
                .contains("\"reference\":\"" + "0".repeat(32) + "/" + offer.receiver() + "\"");
    }

    private static List<Act> acts(Life life) {
        return life.referred().acts();
    }

    private static String answer(Life life) {
        return acts(life).stream()
                .map(ReferringTest::type)
                .filter(ANSWERS::contains)
                .findFirst()
                .orElse("none");
    }

    private static String type(Act act) {
        return act.message().steps().getFirst().type();
    }

    private static LocalDate time(Act act) {
        return act.message().recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static YearMonth month(Message message) {
        return YearMonth.from(message.receivedAt().atZone(ZoneOffset.UTC));
    }

    private static double share(Map<String, Long> answers, String answer, long all) {
        return (double) answers.getOrDefault(answer, 0L) / all;
    }
}
