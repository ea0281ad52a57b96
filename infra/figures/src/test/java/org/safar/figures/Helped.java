package org.safar.figures;

import java.util.Random;
import java.util.Set;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.RedressEvent.*;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What hubs say of help and return, in short and at random. */
final class Helped {
    static final int KINDS = 13;

    static final ProviderCode HOUSE = new ProviderCode("KZ-SHELTER");
    static final ProviderCode CLINIC = new ProviderCode("KZ-CLINIC");

    private Helped() {}

    static ServiceDelivered by(CustodianKind kind, String on) {
        return new ServiceDelivered(PartialDate.parse(on), Service.MEDICAL, kind, HOUSE, null);
    }

    static AdmittedToShelter sheltered(String on) {
        return new AdmittedToShelter(PartialDate.parse(on), null, HOUSE, null);
    }

    static PersonDeparted departed(String on) {
        return new PersonDeparted(PartialDate.parse(on));
    }

    static PersonReceived received(String on) {
        return new PersonReceived(PartialDate.parse(on), Receiver.HUB);
    }

    static ReintegrationStarted reintegrated(String on) {
        return new ReintegrationStarted(PartialDate.parse(on), Set.of(), null);
    }

    private static Answer compelled(Random random) {
        return random.nextInt(3) == 0 ? null : Answer.values()[random.nextInt(2)];
    }

    /** @param kind below {@link #KINDS} */
    static VictimCaseEvent any(int kind, PartialDate on, Random random) {
        var project = random.nextInt(3) == 0 ? null : new ProjectCode("KZ-PROJECT-" + random.nextInt(3));
        var by = random.nextBoolean() ? null : CustodianKind.values()[random.nextInt(3)];
        return switch (kind) {
            case 0 -> new ServiceDelivered(on, Service.LEGAL_AID, by, null, project);
            case 1 -> new ServiceDelivered(on, Service.MEDICAL, by, random.nextBoolean() ? HOUSE : CLINIC, project);
            case 2 -> new AdmittedToShelter(on, by, HOUSE, project);
            case 3 -> new PersonDeparted(on);
            case 4 -> new PersonReceived(on, Receiver.NGO);
            case 5 -> new ReintegrationStarted(on, Set.of(), project);
            case 6 ->
                random.nextBoolean()
                        ? new PlanAgreed(on, Set.of(Service.MEDICAL), project)
                        : new EmergencyCareStarted(on, Set.of());
            case 7 -> new LegalAidRecorded(on, LegalMatter.STATUS, null);
            case 8 -> new CompensationAwarded(on, 1, CompensationShare.values()[random.nextInt(3)]);
            case 9 -> new VictimPenalised(on, PenalisedFor.IMMIGRATION, Penalty.FINE, compelled(random));
            case 10 ->
                random.nextBoolean()
                        ? new ShelterLeft(on, ShelterLeaving.values()[random.nextInt(6)])
                        : new TravelArranged(on, Country.of("UZ"), on, Answer.YES, null, project);
            default -> new ReferredToProvider(on, random.nextInt(3) == 0 ? CLINIC : HOUSE, Set.of(Service.MEDICAL));
        };
    }
}
