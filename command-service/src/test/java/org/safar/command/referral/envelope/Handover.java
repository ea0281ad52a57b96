package org.safar.command.referral.envelope;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.safar.command.appender.Appender;
import org.safar.command.referral.ReferralBench;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.command.referral.ReferralCommand.DiscloseIdentity;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.command.referral.ReferralCommand.ShareConsentReceipt;
import org.safar.command.referral.Referring;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.web.Caller;
import org.safar.web.Role;

/** A referral from Kazakhstan that Uzbekistan has accepted, and the machines of both. */
record Handover(ReferralBench bench, CaseId victim, ReferralId referral) {
    static final Caller KZ = machine(HubId.KZ);
    static final Caller UZ = machine(HubId.UZ);

    /** @param number that no other one of the bench has */
    static Handover accepted(ReferralBench bench, int number) {
        var victim = bench.aCase("KZ-" + number);
        var referral = Referring.named(HubId.KZ, victim, new Recipient("UZ"));
        var handover = new Handover(bench, victim, referral);
        bench.send(
                HubId.KZ,
                referral,
                new OfferReferral(
                        bench.today(),
                        victim,
                        new Recipient("UZ"),
                        null,
                        Set.of(),
                        Set.of(Service.SHELTER),
                        Urgency.URGENT,
                        Set.of()));
        bench.send(
                HubId.UZ,
                referral,
                new AcceptReferral(
                        bench.today(),
                        new ActorId(new UUID(2, 2)),
                        new CustodianCode("UZ-MIA"),
                        new CaseId("%032x".formatted(1_000 + number))));
        bench.send(HubId.KZ, referral, new ShareConsentReceipt(bench.today()));
        return handover;
    }

    static Caller machine(HubId hub) {
        return new Caller(new ActorId(new UUID(3, 3)), Role.HUB, hub, null, null, null);
    }

    EnvelopeDigest handIn(String sealed) {
        var answer = bench.bean(EnvelopeEndpoint.class).handIn(id(), bytes(sealed), KZ);
        return new EnvelopeDigest(Objects.requireNonNull(answer.getBody()).digest());
    }

    void disclose(EnvelopeDigest digest) {
        bench.send(HubId.KZ, referral, new DiscloseIdentity(bench.today(), Set.of(TransferField.NAME), digest));
    }

    /** By Uzbekistan's machine. */
    String fetch() {
        return fetch(bench.bean(Appender.class));
    }

    /** Over another way to the store. */
    String fetch(Appender appender) {
        var endpoint = new EnvelopeEndpoint(
                bench.log(), bench.bean(EnvelopeStore.class), appender, bench.bean(Clock.class), "test");
        return Objects.requireNonNull(endpoint.fetch(id(), UZ).getBody());
    }

    String id() {
        return referral.value();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
