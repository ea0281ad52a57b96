package org.safar.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.BreachCode.PROVIDER_FULL;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.automation.CaseBench.Sent;
import org.safar.command.message.Lines;
import org.safar.command.provider.ProviderCommand.RegisterProvider;
import org.safar.command.provider.ProviderCommand.SetCapacity;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.command.victimcase.Protection.AdmitToShelter;
import org.safar.command.victimcase.Protection.LeaveShelter;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;

/** On a real store: who else stays in a shelter is known from the cases of others, stored just now or after a start. */
class FullShelterOnStoreTest {
    private static final CustodianCode POLICE = new CustodianCode("KZ-MIA");
    private static final PartialDate NONE = PartialDate.NOT_RECORDED;
    private static final PartialDate EARLIER = PartialDate.parse("2026-03-01");

    @TempDir
    private static Path data;

    private static CaseBench bench;

    @BeforeAll
    static void start() {
        bench = CaseBench.in(data);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void the_second_man_in_a_house_with_one_place_is_one_too_many_until_the_first_turns_out_to_have_left() {
        var house = house("KZ-HOUSE-1");
        var first = man(1);
        var second = man(2);
        bench.send(first, new AdmitToShelter(EARLIER, null, house, null));
        bench.send(second, new AdmitToShelter(CaseBench.DAY, null, house, null));
        assertThat(bench.of(first)).noneMatch(BreachFound.class::isInstance);
        assertThat(bench.of(second)).contains(new BreachFound(CaseBench.DAY, PROVIDER_FULL, 3, null));

        bench.send(first, new LeaveShelter(EARLIER, ShelterLeaving.PLANNED));
        bench.send(second, new LeaveShelter(CaseBench.DAY, ShelterLeaving.PLANNED));
        assertThat(bench.of(second)).contains(new BreachCleared(CaseBench.DAY, PROVIDER_FULL, 3));
    }

    /** The first message begins a batch, the others wait for the next. */
    @Test
    void of_two_who_come_on_one_day_the_second_stays_one_too_many_however_they_fall_into_batches() {
        var house = house("KZ-HOUSE-3");
        var admitted = new AdmitToShelter(CaseBench.DAY, null, house, null);
        var first = man(5);
        var second = man(6);
        bench.sendTogether(List.of(
                new Sent(CaseBench.aCase(7), new ReportSuspicion(EARLIER, null, POLICE)),
                new Sent(first, admitted),
                new Sent(second, admitted),
                new Sent(second, new LeaveShelter(CaseBench.DAY, ShelterLeaving.PLANNED))));
        assertThat(bench.of(first)).noneMatch(BreachFound.class::isInstance);
        assertThat(bench.of(second))
                .contains(new BreachFound(CaseBench.DAY, PROVIDER_FULL, 3, null))
                .noneMatch(BreachCleared.class::isInstance);
    }

    @Test
    void a_service_that_starts_anew_knows_who_stays_where() {
        var house = house("KZ-HOUSE-2");
        bench.send(man(3), new AdmitToShelter(EARLIER, null, house, null));
        var next = man(4);
        try (var other = bench.another()) {
            other.send(next, new AdmitToShelter(CaseBench.DAY, null, house, null));
        }
        assertThat(bench.of(next)).contains(new BreachFound(CaseBench.DAY, PROVIDER_FULL, 3, null));
    }

    private static ProviderCode house(String code) {
        var id = Lines.thingIds().of(ThingKind.PROVIDER, HubId.KZ, code);
        var place = new Place(Country.of("KZ"), new Region("KZ-75"), null);
        var shelter = Set.of(Service.SHELTER);
        var house = new ProviderCode(code);
        bench.send(
                id,
                new RegisterProvider(EARLIER, POLICE, house, ProviderKind.SHELTER, shelter, place, null, List.of()));
        bench.send(id, new SetCapacity(EARLIER, 1, null, null, null));
        return house;
    }

    private static CaseId man(int number) {
        var id = CaseBench.aCase(number);
        bench.send(id, new ReportSuspicion(EARLIER, null, POLICE));
        bench.send(id, new DescribePerson(EARLIER, Sex.MALE, AgeBand.FROM_30, null, Set.of(), null, null));
        bench.send(
                id,
                new RecordConsent(
                        EARLIER,
                        Set.of(ConsentScope.ASSISTANCE),
                        null,
                        ConsentPurpose.PROTECTION,
                        null,
                        null,
                        null,
                        null,
                        NONE,
                        null,
                        null,
                        null,
                        Set.of()));
        return id;
    }
}
