package org.safar.kernel.victimcase;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;

/** Whether a person's consent covers something: asked before anything is shared, arranged or counted as agreed. */
public final class Consents {
    private Consents() {}

    /**
     * Whether the person's consent covers this on the day. A later withdrawal does not change what was so before it.
     *
     * @param recipient with {@link ConsentScope#SHARE_WITH_RECIPIENT} only
     * @param day not recorded: on any day
     */
    public static boolean active(
            CaseHistory history, ConsentScope scope, @Nullable Recipient recipient, PartialDate day) {
        return ConsentLedger.of(history)
                .active(scope, recipient, day, ConsentSubject.of(history))
                .isPresent();
    }

    /**
     * What is wrong with a consent. It is stored all the same, but allows nothing: informed, or it is none (NRM Handbook, 2nd ed.);
     * of a child with a guardian's and the child's own, and with a guardian from outside where the family is implicated (CRC Art.
     * 12, 18 and 20).
     */
    public static Set<BreachCode> broken(ConsentGiven given, ConsentSubject subject) {
        var broken = EnumSet.noneOf(BreachCode.class);
        var questions = given.questions();
        if (questions != null && questions.informationMissing()) broken.add(BreachCode.CONSENT_NOT_INFORMED);
        if (refusedInterview(given)) broken.add(BreachCode.CONSENT_AGAINST_ANSWER);
        if (!subject.isChild(given.occurredOn())) return broken;
        if (given.guardian() == null) broken.add(BreachCode.CHILD_WITHOUT_GUARDIAN);
        if (given.assent() != Answer.YES && subject.mustAssent(given.occurredOn()))
            broken.add(BreachCode.CHILD_WITHOUT_ASSENT);
        if (given.guardian() == GuardianKind.FAMILY && subject.familyImplicated())
            broken.add(BreachCode.GUARDIAN_NOT_INDEPENDENT);
        return broken;
    }

    private static boolean refusedInterview(ConsentGiven given) {
        var questions = given.questions();
        return questions != null
                && questions.consentsToInterview() == Answer.NO
                && given.scopes().contains(ConsentScope.INTERVIEW);
    }
}
