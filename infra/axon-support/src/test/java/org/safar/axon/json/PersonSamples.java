package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.FormHash;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.ConsentQuestions;
import org.safar.kernel.victimcase.IdentificationEvent.BestInterestsStepOpened;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRecognisedAbroad;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitJoined;
import org.safar.kernel.victimcase.PersonEvent.FamilyUnitLeft;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;

/** Of {@link EventSamples}: what follows a first decision, consent, death and family. */
final class PersonSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final ActorId OFFICER = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
    private static final BodyCode COMMISSION = new BodyCode("KZ-COMMISSION");
    private static final FamilyUnitId UNIT = new FamilyUnitId(UUID.fromString("5f0e6a52-2222-4a5e-9a55-0d6a4c1f0a02"));

    private PersonSamples() {}

    static List<DomainEvent> full(PalermoTest palermo) {
        return List.of(
                new BestInterestsStepOpened(DAY),
                new ReviewRequested(DAY, ReviewRequester.LEGAL_REPRESENTATIVE),
                new ReviewDecided(DAY, COMMISSION, OFFICER, ReviewOutcome.OVERTURNED_TO_CONFIRMED, palermo),
                new StatusRevoked(DAY, COMMISSION, OFFICER, RevocationReason.DECIDED_IN_ERROR),
                new StatusRecognisedAbroad(DAY, Country.of("RU"), new BodyCode("RU-MVD")),
                consent(),
                new ConsentWithdrawn(DAY, Set.of(ConsentScope.SHARE_WITH_RECIPIENT), new Recipient("UZ")),
                new PersonDied(DAY, Answer.YES),
                new FamilyUnitJoined(DAY, UNIT),
                new FamilyUnitLeft(DAY, UNIT, LeavingReason.ASSESSED_UNSAFE));
    }

    static List<DomainEvent> sparse() {
        return List.of(
                new ReviewRequested(NOT_RECORDED, null),
                new ReviewDecided(NOT_RECORDED, COMMISSION, OFFICER, ReviewOutcome.UPHELD, null),
                new ConsentGiven(
                        NOT_RECORDED,
                        Set.of(ConsentScope.RESEARCH),
                        null,
                        ConsentPurpose.RESEARCH,
                        null,
                        null,
                        null,
                        null,
                        NOT_RECORDED,
                        null,
                        null,
                        null,
                        Set.of()),
                new ConsentWithdrawn(NOT_RECORDED, Set.of(), null),
                new PersonDied(NOT_RECORDED, null));
    }

    private static ConsentGiven consent() {
        return new ConsentGiven(
                DAY,
                Set.of(ConsentScope.SHARE_WITH_RECIPIENT, ConsentScope.ASSISTANCE),
                new Recipient("UZ"),
                ConsentPurpose.REFERRAL,
                Language.UZ,
                Answer.YES,
                Answer.NO,
                new FormHash("0f".repeat(32)),
                PartialDate.parse("2027-03"),
                new ConsentQuestions(Answer.YES, Answer.YES, Answer.YES, Answer.NO, Answer.YES, Answer.YES, Answer.YES),
                GuardianKind.INDEPENDENT,
                Answer.YES,
                Set.of(TransferField.NAME, TransferField.CONTACT));
    }
}
