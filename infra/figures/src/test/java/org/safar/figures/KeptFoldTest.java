package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.figures.Beside.activity;
import static org.safar.figures.Beside.done;
import static org.safar.figures.Beside.places;
import static org.safar.figures.Beside.provider;
import static org.safar.figures.Beside.recorded;
import static org.safar.figures.Beside.shelter;
import static org.safar.figures.Said.on;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.figures.kept.KeptFacts;
import org.safar.figures.kept.KeptFacts.Version;
import org.safar.figures.kept.KeptFold;
import org.safar.figures.kept.ProviderFacts;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent.ActivityCorrected;
import org.safar.kernel.prevention.ActivityEvent.ActivityMessageNoted;
import org.safar.kernel.prevention.ActivityEvent.ActivityWithdrawn;
import org.safar.kernel.provider.ProviderEvent.ProviderClosed;

/** Things beside cases: what is known of them from which position on. */
class KeptFoldTest {
    private static final Activity LEAFLETS = done(ActivityKind.LEAFLETS, null, Set.of(), "KZ", 100);

    @Test
    void knows_what_was_known_at_each_position() {
        var better = done(ActivityKind.LEAFLETS, null, Set.of(), "KZ-75", 120);
        var facts = folded(
                activity(1),
                recorded(KZ, "2020-01-10", LEAFLETS),
                new ActivityCorrected(on("2020-01-11"), better, CorrectionReason.BETTER_KNOWLEDGE),
                new ActivityWithdrawn(on("2020-01-11"), VoidReason.DUPLICATE));
        assertThat(facts.versions()).extracting(Version::from).containsExactly(1L, 2L, 3L);
        assertThat(facts.asOf(0)).isEmpty();
        assertThat(reach(facts, 1)).isEqualTo(100);
        assertThat(reach(facts, 2)).isEqualTo(120);
        assertThat(facts.asOf(9).orElseThrow().activity())
                .matches(it -> !Objects.requireNonNull(it).counted());
    }

    @Test
    void an_event_without_news_and_one_seen_before_add_nothing() {
        var events = new Stored()
                .ofThing(activity(1), recorded(KZ, "2020-01-10", LEAFLETS), new ActivityMessageNoted(on("2020-01-12")))
                .events();
        var first = KeptFold.on(Optional.empty(), events.getFirst());
        var noted = KeptFold.on(Optional.of(first), events.getLast());
        assertThat(noted.versions()).isEqualTo(first.versions());
        assertThat(noted.position()).isEqualTo(2);
        assertThat(KeptFold.on(Optional.of(noted), events.getFirst())).isEqualTo(noted);
    }

    @Test
    void places_hold_from_their_own_days_however_late_they_are_told() {
        var facts = folded(
                provider(1),
                shelter(KZ, "2020-01-01", "KZ-75"),
                places("2020-06-01", 8, 4),
                places("2020-02-01", 5, null),
                new ProviderClosed(on("2021-01-31"), ProviderClosing.MOVED));
        var shelter = Objects.requireNonNull(facts.asOf(4).orElseThrow().provider());
        assertThat(men(shelter, LocalDate.of(2020, 3, 1))).isEqualTo(5);
        assertThat(men(shelter, LocalDate.of(2020, 6, 1))).isEqualTo(8);
        assertThat(men(shelter, null)).isEqualTo(8);
        assertThat(ProviderFacts.on(LocalDate.of(2020, 1, 5), shelter.places(), ProviderFacts.Places::from))
                .isEmpty();
        assertThat(shelter.open(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(shelter.open(LocalDate.of(2021, 1, 30))).isTrue();
        assertThat(shelter.open(LocalDate.of(2021, 1, 31))).isFalse();
        assertThat(shelter.open(null)).isFalse();
    }

    @Test
    void takes_nothing_that_is_of_another_kind() {
        var events = new Stored()
                .of(1, reported(KZ, "2020-01-01"))
                .ofThing(activity(1), new ActivityMessageNoted(on("2020-01-12")))
                .events();
        for (var event : events)
            assertThatThrownBy(() -> KeptFold.on(Optional.empty(), event)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int reach(KeptFacts facts, long position) {
        var known = Objects.requireNonNull(facts.asOf(position).orElseThrow().activity());
        return Objects.requireNonNull(known.activity().reach());
    }

    private static Integer men(ProviderFacts shelter, LocalDate day) {
        return ProviderFacts.on(day, shelter.places(), ProviderFacts.Places::from)
                .orElseThrow()
                .capacity()
                .men();
    }

    private static KeptFacts folded(ThingId thing, DomainEvent... events) {
        return Folding.kept(new Stored().ofThing(thing, events).events())
                .iterator()
                .next();
    }
}
