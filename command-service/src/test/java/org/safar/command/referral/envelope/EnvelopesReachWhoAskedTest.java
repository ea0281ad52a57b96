package org.safar.command.referral.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.appender.Appender;
import org.safar.command.appender.StoreUnavailable;
import org.safar.command.referral.ReferralBench;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.referral.ReferralEvent.EnvelopeFetched;
import org.safar.web.ProblemCode;
import org.safar.web.ProblemException;

/** Whatever comes between asking and giving out: what the history says was fetched is what was given, and to one who asked. */
class EnvelopesReachWhoAskedTest {
    private static final String IDENTITY = "Rustam Karimov, Chilonzor 12, Tashkent";
    private static final int AT_ONCE = 8;

    @TempDir
    private static Path data;

    private static ReferralBench bench;
    private static Appender appender;
    private static int number;

    private Handover handover;
    private String sealed;
    private EnvelopeDigest digest;

    @BeforeAll
    static void start() {
        bench = new ReferralBench(data);
        appender = bench.bean(Appender.class);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void disclosed() {
        handover = Handover.accepted(bench, ++number);
        sealed = bench.uzbekKey.sealed(IDENTITY);
        digest = handover.handIn(sealed);
        handover.disclose(digest);
    }

    @Test
    void while_it_is_asked_for_another_one_takes_its_place() {
        var better = bench.uzbekKey.sealed(IDENTITY + ", flat 3");
        Appender later = entry -> {
            handover.disclose(handover.handIn(better));
            return appender.append(entry);
        };

        refused(RefusalCode.VERSION_STALE.code(), () -> handover.fetch(later));
        assertThat(fetched()).isEmpty();
        assertThat(handover.fetch()).isEqualTo(better);
        assertThat(fetched()).hasSize(1).doesNotContain(new EnvelopeFetched(bench.today(), digest));
    }

    @Test
    void a_run_that_was_in_doubt_finds_that_it_was_stored() {
        Appender twice = entry -> {
            appender.append(entry).join();
            return appender.append(entry);
        };

        assertThat(handover.fetch(twice)).isEqualTo(sealed);
        assertThat(fetched()).containsExactly(new EnvelopeFetched(bench.today(), digest));
        refused(RefusalCode.ENVELOPE_FETCHED.code(), handover::fetch);
    }

    @Test
    void an_answer_that_was_lost_loses_no_envelope() {
        lostOnItsWay();

        assertThat(handover.fetch()).isEqualTo(sealed);
        assertThat(fetched()).containsExactly(new EnvelopeFetched(bench.today(), digest));
        refused(RefusalCode.ENVELOPE_FETCHED.code(), handover::fetch);
    }

    @Test
    void what_was_lost_is_not_given_out_once_consent_has_gone() {
        lostOnItsWay();
        bench.send(HubId.KZ, handover.victim(), new WithdrawConsent(bench.today(), Set.of(), null));

        refused(RefusalCode.OFFER_STANDS_NO_MORE.code(), handover::fetch);
    }

    @Test
    void of_many_who_ask_at_once_one_gets_it() throws Exception {
        assertThat(given(atOnce())).containsExactly(sealed);
    }

    @Test
    void of_many_who_ask_for_what_was_lost_one_gets_it() throws Exception {
        lostOnItsWay();

        assertThat(given(atOnce())).containsExactly(sealed);
    }

    @Test
    void handed_in_anew_after_it_was_given_out_it_does_not_lie_there() {
        assertThat(handover.fetch()).isEqualTo(sealed);

        refused(RefusalCode.ENVELOPE_FETCHED.code(), () -> handover.handIn(sealed));
        var store = bench.bean(EnvelopeStore.class);
        assertThat(store.put(handover.referral(), SealedEnvelope.of(sealed), LocalDate.parse("2026-07-07")))
                .isFalse();
        assertThat(store.held(handover.referral(), digest)).isEmpty();
    }

    /** Stored, but nobody heard of it. */
    private void lostOnItsWay() {
        Appender breaking = entry -> {
            appender.append(entry).join();
            return CompletableFuture.failedFuture(new StoreUnavailable("the line broke", null));
        };
        refused(ProblemCode.STORE_UNAVAILABLE.code(), () -> handover.fetch(breaking));
        assertThat(fetched()).hasSize(1);
    }

    private List<EnvelopeFetched> fetched() {
        return bench.events(handover.referral()).stream()
                .filter(EnvelopeFetched.class::isInstance)
                .map(EnvelopeFetched.class::cast)
                .toList();
    }

    private List<Future<String>> atOnce() throws InterruptedException {
        try (var machines = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<String> asks = handover::fetch;
            return machines.invokeAll(Collections.nCopies(AT_ONCE, asks));
        }
    }

    /** To all others it is said that it was fetched. */
    private static List<String> given(List<Future<String>> answers) {
        for (var answer : answers)
            if (answer.state() == Future.State.FAILED)
                refused(RefusalCode.ENVELOPE_FETCHED.code(), () -> {
                    throw answer.exceptionNow();
                });
        return answers.stream()
                .filter(answer -> answer.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .toList();
    }

    private static void refused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().code()).isEqualTo(code));
    }
}
