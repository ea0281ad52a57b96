package org.safar.query.referral.web;

import static org.safar.query.referral.ReferralSamples.DIGEST;
import static org.safar.query.referral.ReferralSamples.FOCAL_POINT;
import static org.safar.query.referral.ReferralSamples.LINKED;
import static org.safar.query.referral.ReferralSamples.VICTIM;
import static org.safar.query.referral.ReferralSamples.referral;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.Partner;
import org.safar.kernel.referral.ReferralEvent.*;
import org.safar.kernel.time.PartialDate;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.referral.ReferralView;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Referrals as the service tells them, over a history in memory. */
public final class ReferralsFixture implements AutoCloseable {
    /** An unaccompanied child's, offered by the police of Kazakhstan to Uzbekistan; nine days are left on {@link #TODAY}. */
    public static final ReferralId CHILD = referral(1);

    /** As the child's, of a grown-up; it ends on {@link #TODAY}. */
    public static final ReferralId PRESSING = referral(2);

    /** Taken on by the police of Uzbekistan; the envelope waits. */
    public static final ReferralId PASSING = referral(3);

    public static final ReferralId COMPLETED = referral(4);
    public static final ReferralId WITHDRAWN = referral(5);

    /** To a mission in Russia, which has taken the person on. */
    public static final ReferralId TO_PARTNER = referral(6);

    /** Of an NGO in Kazakhstan to Tajikistan. */
    public static final ReferralId OF_NGO = referral(7);

    public static final Instant TODAY = Instant.parse("2026-11-20T10:00:30Z");

    private static final PartialDate RECENTLY = day("2026-11-15");

    final Referrals referrals;
    private final MongoHandle mongo;
    private final Views views;

    ReferralsFixture(Histories histories, Instant now) {
        var log = new MemoryLog(histories.take());
        var quick = Duration.ofMillis(5);
        var settings = new ViewSettings("node", 100, 250, quick, Duration.ofSeconds(2), Duration.ZERO);
        mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
        views = new Views(List.of(new ReferralView()), mongo, log, settings, Clock.systemUTC());
        views.start();
        try {
            if (!views.awaitPosition("referrals", log.head(), Eventually.LONGEST))
                throw new IllegalStateException("the referrals are not folded");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        var beans = new StaticListableBeanFactory(Map.of("clock", Clock.fixed(now, ZoneOffset.UTC)));
        referrals = new Referrals(views, beans.getBeanProvider(Clock.class));
    }

    /** Those that are named above. */
    public static ReferralsFixture ofAllKinds() {
        return new ReferralsFixture(histories(), TODAY);
    }

    public Referrals referrals() {
        return referrals;
    }

    @Override
    public void close() {
        views.close();
        mongo.close();
    }

    private static Histories histories() {
        var fields = Set.of(TransferField.NAME, TransferField.CONTACT);
        var receipt =
                new ConsentReceiptShared(RECENTLY, 471_147_114, fields, ConsentPurpose.REFERRAL, day("2027-05"), null);
        var sealed = new IdentityDisclosed(RECENTLY, fields, DIGEST, day("2026-11-22"));
        var byHand = new IdentityDisclosed(RECENTLY, fields, null, PartialDate.NOT_RECORDED);
        var services = new ServiceContinuityShared(RECENTLY, Set.of(Service.MEDICAL));
        var arrived = new ReturnMessageSent(day("2026-11-18"), ReturnMessage.PERSON_ARRIVED);
        return new Histories()
                .add(HubId.KZ, CHILD, offered("KZ-MIA", "UZ", "2026-11-29", child()))
                .add(HubId.KZ, PRESSING, offered("KZ-MIA", "UZ", "2026-11-20", grownUp()))
                .add(HubId.KZ, PASSING, offered("KZ-MIA", "UZ", "2026-11-29", grownUp()), taken(), receipt, sealed)
                .add(HubId.KZ, COMPLETED, offered("KZ-MIA", "UZ", "2026-11-29", grownUp()), taken(), receipt, sealed)
                .add(HubId.KZ, COMPLETED, new EnvelopeFetched(RECENTLY, DIGEST), services, arrived)
                .add(HubId.KZ, COMPLETED, new ReferralCompleted(day("2026-11-19")))
                .add(HubId.KZ, WITHDRAWN, offered("KZ-MIA", "UZ", "2026-11-29", grownUp()))
                .add(HubId.KZ, WITHDRAWN, new ReferralWithdrawn(RECENTLY, ReferralWithdrawal.PERSON_WITHDREW))
                .add(HubId.KZ, TO_PARTNER, offered("KZ-MIA", "RU-IOM", "2026-11-29", grownUp()))
                .add(
                        HubId.KZ,
                        TO_PARTNER,
                        new ReferralAccepted(RECENTLY, FOCAL_POINT, null, null, null),
                        receipt,
                        byHand)
                .add(HubId.KZ, OF_NGO, offered("KZ-NGO-1", "TJ", "2026-11-28", grownUp()));
    }

    private static ReferralOffered offered(String custodian, String to, String answerBy, Offer offer) {
        var partner = to.length() > 2 ? new Partner(PartnerKind.MISSION, Country.of("RU")) : null;
        return new ReferralOffered(
                RECENTLY,
                HubId.KZ,
                new CustodianCode(custodian),
                custodian.contains("NGO") ? CustodianKind.NGO : CustodianKind.STATE,
                VICTIM,
                new Recipient(to),
                partner,
                offer,
                day(answerBy));
    }

    private static ReferralAccepted taken() {
        return new ReferralAccepted(RECENTLY, FOCAL_POINT, new CustodianCode("UZ-MIA"), CustodianKind.STATE, LINKED);
    }

    private static Offer child() {
        return new Offer(
                AgeBand.FROM_9,
                Answer.YES,
                Set.of(Language.UZ),
                Set.of(Service.SHELTER),
                Urgency.EMERGENCY,
                Set.of(ProtectionFlag.UNACCOMPANIED_CHILD));
    }

    private static Offer grownUp() {
        return new Offer(
                AgeBand.FROM_30, Answer.NO, Set.of(Language.UZ), Set.of(Service.MEDICAL), Urgency.ROUTINE, Set.of());
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
