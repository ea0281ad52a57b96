package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.message.Lines.read;
import static org.safar.command.message.Lines.refusal;
import static org.safar.command.message.Lines.report;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Command;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.command.referral.ReferralCommand.SendReturnMessage;
import org.safar.command.referral.ReferralCommand.ShareConsentReceipt;
import org.safar.command.referral.ReferralCommand.ShareServiceContinuity;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.Partner;
import org.safar.kernel.time.PartialDate;

/** Referrals as hubs write them. */
class ReferralMessagesTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final CaseId VICTIM = (CaseId) Lines.thingIds().of(ThingKind.CASE, HubId.KZ, "KZ-1");
    private static final String FOCAL_POINT = "5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01";

    @Test
    void an_offer_names_the_case_by_the_hubs_reference_or_by_its_id() {
        var offer = new OfferReferral(
                DAY,
                VICTIM,
                new Recipient("UZ"),
                null,
                Set.of(Language.UZ),
                Set.of(Service.SHELTER),
                Urgency.URGENT,
                Set.of(ProtectionFlag.THREATENED));
        var rest = "\"receiver\":\"UZ\",\"languages\":[\"uz\"],\"needs\":[\"shelter\"],\"urgency\":\"urgent\","
                + "\"flags\":[\"threatened\"]}";
        assertThat(command("offer-referral", "{\"victim\":{\"reference\":\"KZ-1\"}," + rest))
                .isEqualTo(offer);
        assertThat(command("offer-referral", "{\"victim\":\"" + VICTIM.value() + "\"," + rest))
                .isEqualTo(offer);
    }

    @Test
    void a_partner_without_a_hub_is_described() {
        assertThat(command("offer-referral", """
                {"victim":{"reference":"KZ-1"},"receiver":"RU-IOM","partner":{"kind":"mission","state":"RUS"},\
                "needs":["shelter"],"urgency":"routine"}"""))
                .isEqualTo(new OfferReferral(
                        DAY,
                        VICTIM,
                        new Recipient("RU-IOM"),
                        new Partner(PartnerKind.MISSION, Country.of("RU")),
                        Set.of(),
                        Set.of(Service.SHELTER),
                        Urgency.ROUTINE,
                        Set.of()));
    }

    @Test
    void what_is_wrong_with_an_offer_is_pointed_at() {
        refused("RU", "[\"shelter\"]", RefusalCode.UNKNOWN_RECEIVER, "/data/receiver");
        refused("RU-IOM", "[\"shelter\"]", RefusalCode.UNKNOWN_RECEIVER, "/data/receiver");
        refused("Rustam", "[\"shelter\"]", RefusalCode.INVALID_ID, "/data/receiver");
        refused("UZ", "[]", RefusalCode.EMPTY_LIST, "/data/needs");
    }

    @Test
    void acceptance_names_a_focal_point_by_a_pseudonym_and_a_case_of_the_receivers_own() {
        assertThat(command("accept-referral", """
                {"focalPoint":"%s","custodian":"KZ-MIA","linkedCase":{"reference":"KZ-1"}}""".formatted(FOCAL_POINT)))
                .isEqualTo(new AcceptReferral(DAY, ActorId.parse(FOCAL_POINT), new CustodianCode("KZ-MIA"), VICTIM));
    }

    @Test
    void what_passes_is_named_and_never_sent() {
        assertThat(command("share-consent-receipt", "{}")).isEqualTo(new ShareConsentReceipt(DAY));
        assertThat(command("disclose-identity", """
                {"fields":["name","contact"],"envelope":"%s"}""".formatted("0f".repeat(32))))
                .isEqualTo(new DiscloseIdentity(
                        DAY, Set.of(TransferField.NAME, TransferField.CONTACT), new EnvelopeDigest("0f".repeat(32))));
        assertThat(command("share-service-continuity", "{\"services\":[\"medical\"]}"))
                .isEqualTo(new ShareServiceContinuity(DAY, Set.of(Service.MEDICAL)));
        assertThat(command("send-return-message", "{\"message\":\"person-arrived\"}"))
                .isEqualTo(new SendReturnMessage(DAY, ReturnMessage.PERSON_ARRIVED));
    }

    @Test
    void what_the_exchange_does_by_itself_is_no_message() {
        for (var type : new String[] {"expire-referral", "lapse-referral", "fetch-envelope", "open-linked-case"})
            assertThat(refusal(read(of(type, "{}"))).code()).isEqualTo(RefusalCode.UNKNOWN_TYPE);
    }

    private static void refused(String receiver, String needs, RefusalCode code, String pointer) {
        var data = "{\"victim\":{\"reference\":\"KZ-1\"},\"receiver\":\"%s\",\"needs\":%s,\"urgency\":\"routine\"}";
        var refusal = refusal(read(of("offer-referral", data.formatted(receiver, needs))));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }

    private static Command command(String type, String data) {
        return report(read(of(type, data))).steps().getFirst();
    }

    private static String of(String type, String data) {
        return "{\"id\":\"0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001\",\"type\":\"" + type
                + "\",\"thing\":{\"kind\":\"referral\",\"reference\":\"any\"},\"occurredOn\":\"2026-03-02\","
                + "\"recordedAt\":\"2026-03-02T09:14:00Z\",\"actor\":{\"id\":\"" + FOCAL_POINT
                + "\",\"role\":\"case-officer\"},\"data\":" + data + "}";
    }
}
