package org.safar.command.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.decision.KeptSituation.ALMATY;
import static org.safar.command.decision.KeptSituation.APRIL_1;
import static org.safar.command.decision.KeptSituation.MARCH_14;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.NOT_RECORDED;
import static org.safar.command.decision.KeptSituation.in;
import static org.safar.command.decision.KeptSituation.named;
import static org.safar.kernel.RefusalCode.ALREADY_OPENED;
import static org.safar.kernel.RefusalCode.CODE_IS_NOT_THE_REFERENCE;
import static org.safar.kernel.RefusalCode.PLACES_WITHOUT_SHELTER;
import static org.safar.kernel.RefusalCode.PLACE_OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.PROVIDER_IS_CLOSED;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Past;
import org.safar.command.decision.Scenario;
import org.safar.command.provider.ProviderCommand.ChangeContact;
import org.safar.command.provider.ProviderCommand.ChangeServices;
import org.safar.command.provider.ProviderCommand.CloseProvider;
import org.safar.command.provider.ProviderCommand.RecordPremises;
import org.safar.command.provider.ProviderCommand.RegisterProvider;
import org.safar.command.provider.ProviderCommand.SetCapacity;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProviderClosing;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Weekday;
import org.safar.kernel.place.Place;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.provider.Hours;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.ProviderEvent.CapacitySet;
import org.safar.kernel.provider.ProviderEvent.ContactChanged;
import org.safar.kernel.provider.ProviderEvent.PremisesRecorded;
import org.safar.kernel.provider.ProviderEvent.ProviderClosed;
import org.safar.kernel.provider.ProviderEvent.ProviderMessageNoted;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.provider.ProviderEvent.ServicesChanged;
import org.safar.kernel.provider.TimeOfDay;
import org.safar.kernel.time.PartialDate;

class ProviderTest {
    private static final String CODE = "KZ-SHELTER-3";
    private static final PhoneNumber NUMBER = new PhoneNumber("KZ:11616");
    private static final List<Hours> DAY_AND_NIGHT =
            List.of(new Hours(Set.of(Weekday.values()), new TimeOfDay("00:00"), new TimeOfDay("24:00")));

    @Test
    void a_shelter_is_registered_and_its_place_has_no_field_for_an_address() {
        aProvider().when(shelter(CODE, ALMATY)).then(registered(Service.SHELTER, Service.LEGAL_AID));
        assertThat(Arrays.stream(RegisterProvider.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "occurredOn", "custodian", "provider", "kind", "services", "place", "phone", "hours");
    }

    @Test
    void the_same_again_is_no_news_and_another_is_refused() {
        var registered = registered(Service.SHELTER, Service.LEGAL_AID);
        aProvider().given(registered).when(shelter(CODE, ALMATY)).unchanged();
        aProvider().given(registered).when(shelter(CODE, in("KZ"))).refused(ALREADY_OPENED);
    }

    @Test
    void its_code_is_of_its_hub_and_is_its_reference() {
        aProvider().when(shelter("UZ-SHELTER-3", ALMATY)).refused(WRONG_HUB, "/data/provider");
        aProvider().when(shelter("KZ-SHELTER-4", ALMATY)).refused(CODE_IS_NOT_THE_REFERENCE, "/data/provider");
    }

    @Test
    void it_is_in_its_hubs_country_unless_it_is_a_consulate() {
        aProvider().when(shelter(CODE, in("RU"))).refused(PLACE_OUTSIDE_HUB, "/data/place/country");
        var consulate = provider(ProviderKind.CONSULATE, Set.of(Service.DOCUMENTS), CODE, in("RU"));
        aProvider()
                .when(consulate)
                .then(new ProviderRegistered(
                        MARCH_2,
                        HubId.KZ,
                        NGO,
                        CustodianKind.NGO,
                        new ProviderCode(CODE),
                        ProviderKind.CONSULATE,
                        Set.of(Service.DOCUMENTS),
                        in("RU"),
                        NUMBER,
                        DAY_AND_NIGHT));
    }

    @Test
    void it_offers_something() {
        assertThatThrownBy(() -> provider(ProviderKind.NGO, Set.of(), CODE, ALMATY))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new ChangeServices(MARCH_2, Set.of())).isInstanceOf(Malformed.class);
    }

    @Test
    void a_shelter_has_places_for_men_women_families_children() {
        var places = new Capacity(0, 12, 3, null);
        aShelter().when(new SetCapacity(MARCH_14, 0, 12, 3, null)).then(new CapacitySet(MARCH_14, places));
        aShelter()
                .given(new CapacitySet(MARCH_14, places))
                .when(new SetCapacity(MARCH_14, 0, 12, 3, null))
                .unchanged();
    }

    @Test
    void who_shelters_nobody_has_no_places() {
        var hotline = aProvider().given(registered(Service.LEGAL_AID));
        hotline.when(new SetCapacity(MARCH_14, 1, null, null, null)).refused(PLACES_WITHOUT_SHELTER);
        aProvider()
                .given(registered(Service.LEGAL_AID), new ServicesChanged(MARCH_2, Set.of(Service.SHELTER)))
                .when(new SetCapacity(MARCH_14, 1, null, null, null))
                .then(new CapacitySet(MARCH_14, new Capacity(1, null, null, null)));
    }

    @Test
    void places_are_counted_in_possible_numbers() {
        assertThatThrownBy(() -> new SetCapacity(MARCH_14, -1, null, null, null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SetCapacity(MARCH_14, null, 10_001, null, null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SetCapacity(MARCH_14, null, null, null, null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void services_contact_and_premises_change() {
        aShelter()
                .when(new ChangeServices(MARCH_14, Set.of(Service.MEDICAL)))
                .then(new ServicesChanged(MARCH_14, Set.of(Service.MEDICAL)));
        aShelter()
                .when(new ChangeContact(MARCH_14, null, List.of()))
                .then(new ContactChanged(MARCH_14, null, List.of()));
        aShelter()
                .when(new RecordPremises(MARCH_14, Answer.YES, OrganisationKind.STATE, PartialDate.parse("2030")))
                .then(new PremisesRecorded(MARCH_14, Answer.YES, OrganisationKind.STATE, PartialDate.parse("2030")));
    }

    @Test
    void premises_are_not_given_back_before_they_are_given() {
        assertThatThrownBy(() -> new RecordPremises(MARCH_14, Answer.YES, null, PartialDate.parse("2025")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void what_comes_after_closing_is_refused_and_what_was_before_may_be_told() {
        var closed = new ProviderClosed(MARCH_14, ProviderClosing.FUNDING_ENDED);
        aShelter()
                .when(new CloseProvider(MARCH_14, ProviderClosing.FUNDING_ENDED))
                .then(closed);
        aShelter()
                .given(closed)
                .when(new CloseProvider(MARCH_14, ProviderClosing.FUNDING_ENDED))
                .unchanged();
        aShelter()
                .given(closed)
                .when(new CloseProvider(APRIL_1, ProviderClosing.MOVED))
                .refused(PROVIDER_IS_CLOSED);
        for (var late : List.of(
                new SetCapacity(APRIL_1, 1, null, null, null),
                new ChangeServices(APRIL_1, Set.of(Service.MEDICAL)),
                new ChangeContact(APRIL_1, NUMBER, List.of()),
                new RecordPremises(APRIL_1, Answer.NO, null, NOT_RECORDED)))
            aShelter().given(closed).when(late).refused(PROVIDER_IS_CLOSED);
        aShelter()
                .given(closed)
                .when(new SetCapacity(MARCH_2, 1, null, null, null))
                .then(new CapacitySet(MARCH_2, new Capacity(1, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+7", "77172123456", "+0172123456", "+7717212345678901", "+7 717 212", "KZ:0116", "KZ:12", "x"})
    void a_number_is_one_that_can_be_dialled(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00", "24:01", "25:00", "12:60", "noon"})
    void an_hour_is_one_of_the_clock(String text) {
        assertThatThrownBy(() -> new TimeOfDay(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void it_closes_after_it_opens() {
        var nine = new TimeOfDay("09:00");
        assertThatThrownBy(() -> new Hours(Set.of(Weekday.MONDAY), nine, nine)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Hours(Set.of(), nine, new TimeOfDay("18:00")))
                .isInstanceOf(Malformed.class);
    }

    private static Scenario<Past> aProvider() {
        var law = new KeptLaw<>(
                new KeptSituation().books(), ProviderCommand.class, ProviderDecider::decide, ProviderMessageNoted::new);
        return new Scenario<>(law, Past.NOTHING, named(ThingKind.PROVIDER, CODE));
    }

    private static Scenario<Past> aShelter() {
        return aProvider().given(registered(Service.SHELTER, Service.LEGAL_AID));
    }

    private static RegisterProvider shelter(String code, Place place) {
        return provider(ProviderKind.SHELTER, Set.of(Service.SHELTER, Service.LEGAL_AID), code, place);
    }

    private static RegisterProvider provider(ProviderKind kind, Set<Service> services, String code, Place place) {
        return new RegisterProvider(MARCH_2, NGO, new ProviderCode(code), kind, services, place, NUMBER, DAY_AND_NIGHT);
    }

    private static ProviderRegistered registered(Service... services) {
        return new ProviderRegistered(
                MARCH_2,
                HubId.KZ,
                NGO,
                CustodianKind.NGO,
                new ProviderCode(CODE),
                ProviderKind.SHELTER,
                Set.of(services),
                ALMATY,
                NUMBER,
                DAY_AND_NIGHT);
    }
}
