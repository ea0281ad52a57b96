package org.safar.command.referral;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.ALREADY_OFFERED;
import static org.safar.kernel.RefusalCode.CASE_IS_CLOSED;
import static org.safar.kernel.RefusalCode.OWN_COUNTRY;
import static org.safar.kernel.RefusalCode.RECEIVER_NOT_JOINED;
import static org.safar.kernel.RefusalCode.REFERENCE_OF_ANOTHER_OFFER;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.referral.ReferralCommand.OfferReferral;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;

/** The rules of an offer, which begins a referral or begins it anew after it has ended. */
final class Offers {
    /** In years; nobody is older. */
    private static final int OLDEST = 130;

    private Offers() {}

    static Decision decide(ReferralHistory history, OfferReferral c, ReferralContext context) {
        var held = inReach(c, context);
        if (held.isEmpty()) return new Decision.Refused(new Refusal(REFERRED_NOT_THERE, "/victim"));
        var offered = event(c, held.get(), context);
        if (standing(history).filter(offer -> sameTerms(offer, offered)).isPresent()) return unchanged();
        return unless(
                        notTheReference(c, context),
                        alreadyOffered(history),
                        ownState(c, context),
                        receiverNotJoined(c, context),
                        closed(c, context),
                        Terms.broken(offered, context))
                .then(offered);
    }

    private static ReferralOffered event(OfferReferral c, SuspicionReported held, ReferralContext context) {
        var days = context.rules().practice().deadlines(context.day()).offerDays();
        return new ReferralOffered(
                c.occurredOn(),
                context.hub(),
                held.custodian(),
                held.custodianKind(),
                c.victim(),
                c.receiver(),
                c.partner(),
                offer(c, context),
                PartialDate.of(context.today().plusDays(days)));
    }

    /** Who the person is comes from the case, so that nobody can be offered as younger or older than they are held to be. */
    private static Offer offer(OfferReferral c, ReferralContext context) {
        var history = context.history(c.victim());
        var person = history.all(PersonDescribed.class).reduce((_, last) -> last);
        if (person.isEmpty()) return new Offer(null, null, c.languages(), c.needs(), c.urgency(), c.flags());
        var child = Child.is(person.get(), context.day()) ? Answer.YES : Answer.NO;
        var band = ageBand(person.get(), context.today().getYear());
        return new Offer(band, child, c.languages(), c.needs(), c.urgency(), c.flags());
    }

    /** Where only the year of birth is known, the age that is reached in this year. */
    private static @Nullable AgeBand ageBand(PersonDescribed person, int year) {
        var born = person.birthYear();
        if (born == null) return person.ageBand();
        var years = year - born;
        return years < 0 || years > OLDEST ? null : AgeBand.of(years);
    }

    /** A case of another hub or of a custodian out of reach is as if it had not arrived. */
    private static Optional<SuspicionReported> inReach(OfferReferral c, ReferralContext context) {
        return context.history(c.victim())
                .all(SuspicionReported.class)
                .filter(e -> e.hub() == context.hub() && context.reach().covers(e.custodian(), e.custodianKind()))
                .findFirst();
    }

    private static Optional<ReferralOffered> standing(ReferralHistory history) {
        return history.stage().filter(stage -> !stage.ended()).flatMap(_ -> history.offered());
    }

    /** The day until which it is open is counted from when it was offered first. */
    private static boolean sameTerms(ReferralOffered standing, ReferralOffered now) {
        return new ReferralOffered(
                        standing.occurredOn(),
                        now.hub(),
                        now.custodian(),
                        now.custodianKind(),
                        now.victim(),
                        now.receiver(),
                        now.partner(),
                        now.offer(),
                        standing.answerBy())
                .equals(standing);
    }

    /** One history for one case and one receiver: two offers can then never stand beside each other. */
    private static Optional<Refusal> notTheReference(OfferReferral c, ReferralContext context) {
        var reference = c.victim().value() + "/" + c.receiver().value();
        var named = context.books().names().of(ThingKind.REFERRAL, context.hub(), reference);
        return refuse(!named.equals(context.thing()), new Refusal(REFERENCE_OF_ANOTHER_OFFER));
    }

    private static Optional<Refusal> alreadyOffered(ReferralHistory history) {
        return refuse(standing(history).isPresent(), new Refusal(ALREADY_OFFERED));
    }

    /** Within a state its own mechanism refers. An embassy stands here, and answers to another. */
    private static Optional<Refusal> ownState(OfferReferral c, ReferralContext context) {
        var partner = c.partner();
        var own = partner == null
                ? c.receiver().value().equals(context.hub().code())
                : partner.state().equals(context.hub().country());
        return refuse(own, new Refusal(OWN_COUNTRY, "/receiver"));
    }

    private static Optional<Refusal> receiverNotJoined(OfferReferral c, ReferralContext context) {
        var absent = c.receiver()
                .hub()
                .filter(hub -> !context.rules(hub).participates(context.today()))
                .isPresent();
        return refuse(absent, new Refusal(RECEIVER_NOT_JOINED, "/receiver"));
    }

    private static Optional<Refusal> closed(OfferReferral c, ReferralContext context) {
        return refuse(isClosed(context.history(c.victim())), new Refusal(CASE_IS_CLOSED, "/victim"));
    }

    private static boolean isClosed(CaseHistory history) {
        return history.all(RecordEvent.class)
                .filter(event -> event instanceof CaseClosed || event instanceof CaseReopened)
                .reduce((_, last) -> last)
                .filter(CaseClosed.class::isInstance)
                .isPresent();
    }
}
