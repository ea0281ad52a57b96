package org.safar.query.kept;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.kept.KeptSamples.ACTIVITY;
import static org.safar.query.kept.KeptSamples.PROJECT;
import static org.safar.query.kept.KeptSamples.PROVIDER;
import static org.safar.query.kept.KeptSamples.activity;
import static org.safar.query.kept.KeptSamples.day;
import static org.safar.query.kept.KeptSamples.leaflets;
import static org.safar.query.kept.KeptSamples.project;
import static org.safar.query.kept.KeptSamples.shelter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.prevention.ActivityEvent.ActivityCorrected;
import org.safar.kernel.prevention.ActivityEvent.ActivityWithdrawn;
import org.safar.kernel.prevention.ProjectEvent.ProjectEnded;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.provider.ProviderEvent.ContactChanged;
import org.safar.kernel.provider.ProviderEvent.PremisesRecorded;
import org.safar.kernel.provider.ProviderEvent.ProviderClosed;
import org.safar.kernel.provider.ProviderEvent.ProviderMessageNoted;
import org.safar.kernel.provider.ProviderEvent.ServicesChanged;
import org.safar.query.view.Histories;

class KeptViewTest {
    private static final Capacity SIX = new Capacity(null, 6, null, null);
    private static final Capacity NINE = new Capacity(null, 9, null, null);

    @Test
    void of_a_provider_the_latest_day_stands_however_late_it_was_told() {
        var provider = provider(
                shelter(HubId.KZ),
                new CapacitySet(day("2026-03-01"), NINE),
                new CapacitySet(day("2026-02-01"), SIX),
                new ServicesChanged(day("2026-04-01"), Set.of(Service.MEDICAL)),
                new ServicesChanged(day("2026-03-01"), Set.of(Service.EDUCATION)),
                new ContactChanged(day("2026-04-01"), null, List.of()),
                new ContactChanged(day("2026-01-11"), shelter(HubId.KZ).phone(), List.of()),
                new PremisesRecorded(day("2026-04-01"), Answer.YES, OrganisationKind.STATE, day("2030")),
                new PremisesRecorded(day("2026-03-01"), Answer.NO, null, day("2026-04")),
                new ProviderMessageNoted(day("2026-04-01")),
                new ProviderClosed(day("2026-05-01"), ProviderClosing.MERGED));
        assertThat(provider.capacity())
                .containsExactly(
                        new ProviderState.Places(day("2026-02-01"), SIX),
                        new ProviderState.Places(day("2026-03-01"), NINE));
        assertThat(provider.offer().services()).containsExactly(Service.MEDICAL);
        assertThat(provider.contact().phone()).isNull();
        assertThat(requireNonNull(provider.premises()).rentFree()).isEqualTo(Answer.YES);
        assertThat(provider.closed()).isEqualTo(new ProviderState.Closing(day("2026-05-01"), ProviderClosing.MERGED));
    }

    @Test
    void of_two_facts_of_one_day_the_one_told_later_stands() {
        var provider = provider(
                shelter(HubId.KZ),
                new CapacitySet(day("2026-03-01"), SIX),
                new CapacitySet(day("2026-03-01"), NINE),
                new ServicesChanged(day("2026-01-10"), Set.of(Service.MEDICAL)));
        assertThat(provider.capacity().getLast().places()).isEqualTo(NINE);
        assertThat(provider.offer().services()).containsExactly(Service.MEDICAL);
    }

    @Test
    void an_activity_is_as_it_is_now_known_or_withdrawn() {
        var thing = thing(
                ACTIVITY,
                leaflets(HubId.KZ, 40_000),
                new ActivityCorrected(day("2026-01-09"), activity(HubId.KZ, 41_000), CorrectionReason.BETTER_KNOWLEDGE),
                new ActivityWithdrawn(day("2026-02-01"), VoidReason.DUPLICATE));
        assertThat(thing.version()).isEqualTo(2);
        assertThat(thing.state().activity())
                .isEqualTo(new ActivityState(day("2026-01-09"), activity(HubId.KZ, 41_000), VoidReason.DUPLICATE));
    }

    @Test
    void a_project_ends() {
        var thing = thing(PROJECT, project(HubId.KZ), new ProjectEnded(day("2026-06"), ProjectEnding.STOPPED_BY_DONOR));
        assertThat(requireNonNull(thing.state().project()).ended())
                .isEqualTo(new ProjectState.Ending(day("2026-06"), ProjectEnding.STOPPED_BY_DONOR));
    }

    private static ProviderState provider(DomainEvent... events) {
        return requireNonNull(thing(PROVIDER, events).state().provider());
    }

    static KeptThing thing(ThingId id, DomainEvent... events) {
        var view = new KeptView();
        Map<String, KeptThing> documents = new HashMap<>();
        for (var event : new Histories().add(HubId.KZ, id, events).take()) {
            for (var key : view.keys(event)) documents.put(key, view.on(key, documents.get(key), event));
        }
        return requireNonNull(documents.get(id.text()));
    }
}
