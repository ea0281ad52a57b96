package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.kernel.referral.ReferralEvent.ReferralAccepted;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.victimcase.ProtectionEvent.PlanAgreed;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;
import org.safar.query.casefacts.FactTableFollower;
import org.safar.standalone.StandaloneSettings.Scenario;
import org.safar.testsupport.Eventually;
import tools.jackson.databind.json.JsonMapper;

/** What the simulated hubs do across borders is lawful, is counted, and goes on where the persons are. */
class SimulatedReferralsIT {
    private static final Scenario SCENARIO = new Scenario(400, 5);
    private static final Pattern CODES = Pattern.compile("\\(([^)]*)\\)");

    /** Wrong on purpose, each in its form; and what is sent before what it builds on. */
    private static final Set<String> ON_PURPOSE = Set.of(
            "malformed-json",
            "unknown-type",
            "unknown-field",
            "impossible-date",
            "recorded-in-future",
            "invalid-id",
            "case-not-reported");

    @TempDir
    private Path data;

    @Test
    void offers_are_lawful_and_answered_and_counted() throws Exception {
        var settings = new StandaloneSettings(data, FreePorts.next(), FreePorts.next(), FreePorts.next(), SCENARIO);
        try (var exchange = new Exchange(settings);
                var http = HttpClient.newHttpClient()) {
            exchange.start(_ -> {});
            var answered = new Demonstration(settings, http).feed(SCENARIO, _ -> {});
            assertThat(codes(answered)).as(answered).isSubsetOf(ON_PURPOSE);
            var events = events(exchange);
            assertThat(events.stream()
                            .<Class<?>>map(event -> event.event().getClass())
                            .collect(Collectors.toSet()))
                    .contains(
                            ReferralOffered.class,
                            ReferralAccepted.class,
                            EnvelopeFetched.class,
                            ReferralCompleted.class,
                            LinkedByReferral.class)
                    .containsAnyOf(ReferralDeclined.class, ReferralExpired.class, ReferralWithdrawn.class);
            assertGoesOn(events);
            assertCounted(exchange, settings, http, count(events, ReferralOffered.class));
        }
    }

    private static void assertGoesOn(List<StoredEvent> events) {
        var linked = things(events, LinkedByReferral.class);
        assertThat(things(events, PlanAgreed.class)).containsAnyElementsOf(linked);
        assertThat(linked).hasSizeLessThanOrEqualTo((int) count(events, ReferralAccepted.class));
    }

    private static void assertCounted(Exchange exchange, StandaloneSettings settings, HttpClient http, long offers)
            throws Exception {
        assertThat(exchange.query()
                        .getBean(FactTableFollower.class)
                        .awaitPosition(exchange.events(), Eventually.LONGEST))
                .isTrue();
        var request = HttpRequest.newBuilder(settings.pagesAddress().resolve("/api/region/dashboard"))
                .header("Authorization", "Bearer " + new LocalTokens(http, settings).of("role=auditor"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        var shown = JsonMapper.shared().readTree(answer);
        assertThat(shown.at("/panels/referrals/total/value").asLong()).isEqualTo(offers);
        assertThat(shown.at("/panels/referralsAccepted/total/value").asLong()).isPositive();
    }

    private static Set<String> codes(String answered) {
        var codes = CODES.matcher(answered);
        if (!codes.find()) return Set.of();
        return Arrays.stream(codes.group(1).split(", "))
                .map(code -> code.substring(0, code.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static List<StoredEvent> events(Exchange exchange) {
        try (var all = exchange.query().getBean("eventLog", EventLog.class).after(0)) {
            return all.filter(event -> event.event() instanceof ReferralEvent
                            || event.event() instanceof LinkedByReferral
                            || event.event() instanceof PlanAgreed)
                    .toList();
        }
    }

    private static long count(List<StoredEvent> events, Class<?> type) {
        return events.stream().filter(event -> type.isInstance(event.event())).count();
    }

    private static Set<String> things(List<StoredEvent> events, Class<?> type) {
        return events.stream()
                .filter(event -> type.isInstance(event.event()))
                .map(StoredEvent::thing)
                .collect(Collectors.toSet());
    }
}
