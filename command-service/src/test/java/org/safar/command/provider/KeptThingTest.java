package org.safar.command.provider;

import static org.safar.command.decision.KeptSituation.ALMATY;
import static org.safar.command.decision.KeptSituation.MARCH_14;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.POLICE;
import static org.safar.command.decision.KeptSituation.TOMORROW;
import static org.safar.command.decision.KeptSituation.named;
import static org.safar.kernel.RefusalCode.ALREADY_OPENED;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.HUB_NOT_YET_JOINED;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.THING_NOT_OPENED;
import static org.safar.kernel.RefusalCode.UNKNOWN_CUSTODIAN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Past;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Scenario;
import org.safar.command.provider.ProviderCommand.ChangeServices;
import org.safar.command.provider.ProviderCommand.RegisterProvider;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.provider.ProviderEvent.ProviderMessageNoted;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.provider.ProviderEvent.ServicesChanged;
import org.safar.kernel.time.PartialDate;

/** What holds for every thing that an organisation of a hub keeps, told of a provider. */
class KeptThingTest {
    private static final ProviderCode CODE = new ProviderCode("KZ-NGO-1");
    private static final ChangeServices CHANGE = change(MARCH_14);
    private static final ServicesChanged CHANGED = new ServicesChanged(MARCH_14, Set.of(Service.MEDICAL));

    @Test
    void its_hub_takes_part() {
        thing(new KeptSituation().notJoined()).when(opening(NGO)).notYet(HUB_NOT_YET_JOINED);
        thing(new KeptSituation().left()).when(opening(NGO)).refused(HUB_NOT_JOINED);
    }

    @Test
    void it_is_opened_before_anything_else() {
        thing().when(CHANGE).notYet(THING_NOT_OPENED);
        thing().given(opened()).when(CHANGE).then(CHANGED);
    }

    @Test
    void it_is_opened_for_a_custodian_of_the_hub() {
        thing().when(opening(new CustodianCode("KZ-NGO-9"))).refused(UNKNOWN_CUSTODIAN, "/data/custodian");
    }

    @Test
    void nothing_is_told_before_it_happened() {
        thing().given(opened()).when(change(TOMORROW)).refused(DATE_IN_FUTURE);
    }

    @Test
    void nothing_lies_before_its_beginning() {
        thing().given(opened()).when(change(PartialDate.parse("2026-02"))).refused(BEFORE_ITS_BEGINNING);
        thing().given(opened())
                .when(change(PartialDate.parse("2026-03")))
                .then(new ServicesChanged(PartialDate.parse("2026-03"), Set.of(Service.MEDICAL)));
    }

    @Test
    void it_is_of_one_provenance() {
        thing().given(opened()).begun(Provenance.SYNTHETIC).when(CHANGE).refused(ALREADY_OPENED, "/provenance");
        thing().given(opened())
                .begun(Provenance.SYNTHETIC)
                .imported()
                .when(CHANGE)
                .then(CHANGED);
        thing().from(HubId.UZ)
                .given(opened())
                .begun(Provenance.SYNTHETIC)
                .when(CHANGE)
                .refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void another_hubs_thing_is_as_if_it_were_not_there() {
        thing().from(HubId.UZ).given(opened()).when(CHANGE).refused(NOT_THIS_HUBS_THING, "");
        thing().addressedById().when(CHANGE).refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void only_who_keeps_it_writes_to_it() {
        thing().reaching(new Reach.OneCustodian(NGO))
                .given(opened())
                .when(CHANGE)
                .then(CHANGED);
        for (var other : List.of(new Reach.OneCustodian(POLICE), new Reach.StateHeld()))
            thing().reaching(other).given(opened()).when(CHANGE).refused(NOT_THIS_HUBS_THING, "");
    }

    @Test
    void nobody_opens_what_another_is_to_keep() {
        thing().reaching(new Reach.OneCustodian(POLICE)).when(opening(NGO)).refused(NOT_THIS_HUBS_THING);
        thing().reaching(new Reach.StateHeld()).when(opening(NGO)).refused(NOT_THIS_HUBS_THING);
        thing().reaching(new Reach.OneCustodian(NGO)).when(opening(NGO)).then(opened());
    }

    private static Scenario<Past> thing() {
        return thing(new KeptSituation());
    }

    private static Scenario<Past> thing(KeptSituation situation) {
        var law = new KeptLaw<>(
                situation.books(), ProviderCommand.class, ProviderDecider::decide, ProviderMessageNoted::new);
        return new Scenario<>(law, Past.NOTHING, named(ThingKind.PROVIDER, CODE.value()));
    }

    private static ChangeServices change(PartialDate on) {
        return new ChangeServices(on, Set.of(Service.MEDICAL));
    }

    private static RegisterProvider opening(CustodianCode custodian) {
        return new RegisterProvider(
                MARCH_2, custodian, CODE, ProviderKind.NGO, Set.of(Service.LEGAL_AID), ALMATY, null, List.of());
    }

    private static ProviderRegistered opened() {
        return new ProviderRegistered(
                MARCH_2,
                HubId.KZ,
                NGO,
                CustodianKind.NGO,
                CODE,
                ProviderKind.NGO,
                Set.of(Service.LEGAL_AID),
                ALMATY,
                null,
                List.of());
    }
}
