package org.safar.command.referral;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.CASE_IS_VOIDED;
import static org.safar.kernel.RefusalCode.LINKED_CASE_IS_ANOTHER;
import static org.safar.kernel.RefusalCode.LINKED_CASE_MISSING;
import static org.safar.kernel.RefusalCode.LINKED_CASE_TAKEN;
import static org.safar.kernel.RefusalCode.LINKED_CASE_WITHOUT_HUB;
import static org.safar.kernel.RefusalCode.NOT_THIS_HUBS_THING;
import static org.safar.kernel.RefusalCode.UNKNOWN_CUSTODIAN;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.safar.command.decision.Decision.Check;
import org.safar.command.decision.Refusal;
import org.safar.command.referral.ReferralCommand.AcceptReferral;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;

/** For whom an offer is accepted, and into which case. */
final class Accepting {
    private Accepting() {}

    static Check broken(ReferralHistory history, AcceptReferral c, ReferralContext context) {
        var offered = ReferralDecider.offer(history);
        var byPartner = offered.partner() != null;
        if (byPartner)
            return unless(
                    refuse(c.custodian() != null || c.linkedCase() != null, new Refusal(LINKED_CASE_WITHOUT_HUB)));
        var custodian = c.custodian();
        var linkedCase = c.linkedCase();
        if (custodian == null || linkedCase == null) return unless(Optional.of(new Refusal(LINKED_CASE_MISSING)));
        var kind = context.rules().custodian(custodian);
        if (kind.isEmpty()) return unless(Optional.of(new Refusal(UNKNOWN_CUSTODIAN, "/custodian")));
        return unless(
                refuse(!context.reach().covers(custodian, kind.get()), new Refusal(NOT_THIS_HUBS_THING)),
                otherCase(history, offered, linkedCase, context));
    }

    /**
     * A person who comes back, or is offered again, goes on in the case that they have here: one person is not two. A voided case takes
     * nobody in.
     */
    private static Optional<Refusal> otherCase(
            ReferralHistory history, ReferralOffered offered, CaseId named, ReferralContext context) {
        var known = caseHere(history, offered, context);
        if (known.isPresent())
            return refuse(!named.equals(known.get()), new Refusal(LINKED_CASE_IS_ANOTHER, "/linkedCase"));
        var code = isOwn(named, context) && isVoided(named, context) ? CASE_IS_VOIDED : LINKED_CASE_TAKEN;
        return refuse(context.isThere(named), new Refusal(code, "/linkedCase"));
    }

    private static Optional<CaseId> caseHere(
            ReferralHistory history, ReferralOffered offered, ReferralContext context) {
        var before = history.linked()
                .flatMap(e -> Optional.ofNullable(e.linkedCase()))
                .filter(linked -> !isVoided(linked, context));
        return before.isPresent() ? before : cameFrom(offered.victim(), context.hub(), context, new HashSet<>());
    }

    /** Back along the referrals by which the offered case began, to a case of this hub that was not voided. */
    private static Optional<CaseId> cameFrom(CaseId victim, HubId here, ReferralContext context, Set<CaseId> seen) {
        if (!seen.add(victim)) return Optional.empty();
        var links = context.history(victim).all(LinkedByReferral.class).toList();
        for (var link : links.reversed()) {
            var origin = context.referral(link.referral()).offered().map(ReferralOffered::victim);
            if (origin.isEmpty()) continue;
            if (link.hub() == here && !isVoided(origin.get(), context)) return origin;
            var further = cameFrom(origin.get(), here, context, seen);
            if (further.isPresent()) return further;
        }
        return Optional.empty();
    }

    private static boolean isVoided(CaseId of, ReferralContext context) {
        return context.history(of).all(CaseVoided.class).findAny().isPresent();
    }

    private static boolean isOwn(CaseId named, ReferralContext context) {
        return context.history(named).all(SuspicionReported.class).anyMatch(e -> e.hub() == context.hub());
    }
}
