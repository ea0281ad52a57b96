package org.safar.command.referral;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.kernel.RefusalCode.AFTER_DEATH;
import static org.safar.kernel.RefusalCode.CASE_IS_VOIDED;
import static org.safar.kernel.RefusalCode.FIELDS_NOT_COVERED;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.NO_CONSENT_TO_SHARE;
import static org.safar.kernel.RefusalCode.NO_TRANSFER_BASIS;
import static org.safar.kernel.RefusalCode.STATE_RULED_OUT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.safar.command.decision.Refusal;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.ProtectionFlag;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.hub.HubEvent.TransferBasisAgreed;
import org.safar.kernel.place.Country;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.victimcase.ConsentLedger;
import org.safar.kernel.victimcase.ConsentLedger.Receipt;
import org.safar.kernel.victimcase.ConsentSubject;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.SafetyConcerns;
import org.safar.kernel.victimcase.SafetyConcerns.Concern;

/**
 * What every step of a referral stands on: that the hub which offered takes part, the person's consent, what the two states have
 * agreed, and that nothing goes to a state that the person fears. Asked anew at each step, of what is known then.
 */
final class Terms {
    private Terms() {}

    /** The first that does not hold; empty where all do. */
    static Optional<Refusal> broken(ReferralOffered offered, ReferralContext context) {
        if (!context.rules(offered.hub()).participates(context.today()))
            return Optional.of(new Refusal(HUB_NOT_JOINED));
        var history = context.history(offered.victim());
        if (history.all(CaseVoided.class).findAny().isPresent()) return Optional.of(new Refusal(CASE_IS_VOIDED));
        if (history.all(PersonDied.class).findAny().isPresent()) return Optional.of(new Refusal(AFTER_DEATH));
        if (ruledOut(offered, context)) return Optional.of(new Refusal(STATE_RULED_OUT, "/receiver"));
        if (consent(offered, context).isEmpty()) return Optional.of(new Refusal(NO_CONSENT_TO_SHARE, "/receiver"));
        return refuse(bases(offered, context).isEmpty(), new Refusal(NO_TRANSFER_BASIS, "/receiver"));
    }

    /** More than the person agreed to and the states' agreements allow. */
    static Optional<Refusal> beyond(Set<TransferField> fields, ReferralOffered offered, ReferralContext context) {
        return refuse(!covered(offered, context).containsAll(fields), new Refusal(FIELDS_NOT_COVERED, "/fields"));
    }

    /**
     * The consent that covers sharing with this receiver. A withdrawal counts whatever day it names: what is done now is done after
     * it was told.
     */
    static Optional<Receipt> consent(ReferralOffered offered, ReferralContext context) {
        var history = context.history(offered.victim());
        var ledger = ConsentLedger.of(history);
        var person = ConsentSubject.of(history);
        var receiver = offered.receiver();
        var scope = ConsentScope.SHARE_WITH_RECIPIENT;
        var stands = ledger.standsUntil(scope, receiver, person)
                .filter(last -> !context.today().isAfter(last))
                .isPresent();
        return stands ? ledger.active(scope, receiver, context.day(), person) : Optional.empty();
    }

    private static Set<TransferField> covered(ReferralOffered offered, ReferralContext context) {
        var fields = new HashSet<TransferField>();
        consent(offered, context)
                .ifPresent(receipt -> fields.addAll(receipt.consent().fields()));
        for (var basis : bases(offered, context)) fields.retainAll(basis.fields());
        return fields;
    }

    /** What each side has agreed with the other's state; nothing where one of two hubs has not. */
    private static Set<TransferBasisAgreed> bases(ReferralOffered offered, ReferralContext context) {
        var ours = basis(offered.hub(), state(offered), context);
        var receiver = offered.receiver().hub();
        if (receiver.isEmpty()) return ours.map(Set::of).orElse(Set.of());
        var theirs = basis(receiver.get(), offered.hub().country(), context);
        var both = new HashSet<TransferBasisAgreed>();
        ours.ifPresent(both::add);
        theirs.ifPresent(both::add);
        return ours.isPresent() && theirs.isPresent() ? both : Set.of();
    }

    private static Optional<TransferBasisAgreed> basis(HubId hub, Country with, ReferralContext context) {
        return context.rules(hub).practice().transferBasis(with, context.day());
    }

    private static Country state(ReferralOffered offered) {
        var partner = offered.partner();
        return partner == null ? offered.receiver().hub().orElseThrow().country() : partner.state();
    }

    /** A partner reaches the state that it answers to and the one where it works. */
    private static boolean ruledOut(ReferralOffered offered, ReferralContext context) {
        var history = context.history(offered.victim());
        var concerns = new ArrayList<>(SafetyConcerns.standing(history));
        var flags = offered.offer().flags();
        if (flags.contains(ProtectionFlag.ASYLUM_SOUGHT)) concerns.add(new Concern(SafetyGround.ASYLUM_SOUGHT, null));
        if (flags.contains(ProtectionFlag.FEARS_HOME_STATE)) concerns.add(new Concern(SafetyGround.FEARED, null));
        var reached = new HashSet<Country>();
        reached.add(state(offered));
        reached.add(Country.of(offered.receiver().value().substring(0, 2)));
        return SafetyConcerns.ruleOut(history, concerns, reached);
    }
}
