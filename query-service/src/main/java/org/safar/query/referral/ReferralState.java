package org.safar.query.referral;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.*;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.time.PartialDate;

/**
 * How the offer that was made last stands.
 *
 * @param offers how often the case was offered to this receiver, 1 or more
 * @param since when it came to its stage
 * @param passed what was passed on since it was accepted
 */
public record ReferralState(
        ReferralOffered offered,
        int offers,
        ReferralStage stage,
        PartialDate since,
        @Nullable ReferralAccepted accepted,
        @Nullable ReferralRefusal declined,
        @Nullable ReferralWithdrawal withdrawn,
        Passed passed) {

    /**
     * @param fetched whether the receiving hub has taken the envelope that was disclosed last
     * @param messages by which the receiver told how it went, in order
     */
    public record Passed(
            @Nullable ConsentReceiptShared consent,
            @Nullable IdentityDisclosed identity,
            boolean fetched,
            @Nullable ServiceContinuityShared services,
            List<ReturnMessageSent> messages) {
        static final Passed NOTHING = new Passed(null, null, false, null, List.of());

        public Passed {
            messages = List.copyOf(messages);
        }

        Passed on(ConsentReceiptShared e) {
            return new Passed(e, identity, fetched, services, messages);
        }

        Passed on(IdentityDisclosed e) {
            return new Passed(consent, e, false, services, messages);
        }

        Passed on(EnvelopeFetched e) {
            var last = identity != null && e.envelope().equals(identity.envelope());
            return new Passed(consent, identity, fetched || last, services, messages);
        }

        Passed on(ServiceContinuityShared e) {
            return new Passed(consent, identity, fetched, e, messages);
        }

        Passed on(ReturnMessageSent e) {
            var more = Stream.concat(messages.stream(), Stream.of(e)).toList();
            return new Passed(consent, identity, fetched, services, more);
        }
    }

    static ReferralState of(ReferralOffered e, int offers) {
        return new ReferralState(e, offers, ReferralStage.OFFERED, e.occurredOn(), null, null, null, Passed.NOTHING);
    }

    ReferralState after(ReferralEvent event) {
        return switch (event) {
            case ReferralOffered e -> of(e, offers + 1);
            case ReferralAccepted e -> at(ReferralStage.ACCEPTED, event).accepted(e);
            case ReferralDeclined e -> at(ReferralStage.DECLINED, event).ended(e.reason(), null);
            case ReferralWithdrawn e -> at(ReferralStage.WITHDRAWN, event).ended(null, e.reason());
            case ReferralExpired _ -> at(ReferralStage.EXPIRED, event);
            case ReferralCompleted _ -> at(ReferralStage.COMPLETED, event);
            case ConsentReceiptShared e -> passed(passed.on(e));
            case IdentityDisclosed e -> passed(passed.on(e));
            case EnvelopeFetched e -> passed(passed.on(e));
            case ServiceContinuityShared e -> passed(passed.on(e));
            case ReturnMessageSent e -> passed(passed.on(e));
            case ReferralMessageNoted _ -> this;
        };
    }

    private ReferralState at(ReferralStage now, ReferralEvent event) {
        return new ReferralState(offered, offers, now, event.occurredOn(), accepted, declined, withdrawn, passed);
    }

    private ReferralState accepted(ReferralAccepted e) {
        return new ReferralState(offered, offers, stage, since, e, declined, withdrawn, passed);
    }

    private ReferralState ended(@Nullable ReferralRefusal why, @Nullable ReferralWithdrawal back) {
        return new ReferralState(offered, offers, stage, since, accepted, why, back, passed);
    }

    private ReferralState passed(Passed now) {
        return new ReferralState(offered, offers, stage, since, accepted, declined, withdrawn, now);
    }
}
