package org.safar.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.kernel.exchange.ExchangeEvent;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.submission.SubmissionEvent;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.VictimCaseEvent;

class EventCatalogueTest {

    @Test
    void holds_every_permitted_event_under_a_name_of_its_own() {
        var permitted = Stream.of(
                        VictimCaseEvent.class,
                        ProviderEvent.class,
                        ActivityEvent.class,
                        ProjectEvent.class,
                        TipEvents.class,
                        ProceedingEvent.class,
                        ReferralEvent.class,
                        PersonLinkEvent.class,
                        HubEvent.class,
                        SubmissionEvent.class,
                        ExchangeEvent.class)
                .flatMap(EventCatalogueTest::records)
                .toList();
        assertThat(Set.<Class<?>>copyOf(EventCatalogue.all().values())).isEqualTo(Set.copyOf(permitted));
        assertThat(permitted)
                .extracting(type -> EventCatalogue.typeOf(type).name())
                .doesNotHaveDuplicates();
    }

    @Test
    void names_say_whose_history_and_what_happened() {
        assertThat(EventCatalogue.all().keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
        assertThat(EventCatalogue.all()).containsEntry("case.victim-confirmed", VictimConfirmed.class);
        assertThat(EventCatalogue.all().keySet())
                .allMatch(
                        name -> Arrays.stream(ThingKind.values()).anyMatch(kind -> name.startsWith(kind.code() + ".")));
    }

    @Test
    void every_event_has_a_revision_of_one_or_more() {
        assertThat(EventCatalogue.all().values())
                .allSatisfy(type ->
                        assertThat(EventCatalogue.typeOf(type).revision()).isPositive());
    }

    @Test
    void a_class_without_a_name_is_no_event() {
        assertThatThrownBy(() -> EventCatalogue.typeOf(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventCatalogueTest::records)
                : Stream.of(family);
    }
}
