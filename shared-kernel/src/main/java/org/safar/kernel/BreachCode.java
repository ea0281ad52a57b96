package org.safar.kernel;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/** The protective rules that a reported fact can break. */
public enum BreachCode implements Code {
    NEVER_PRESUMED("confirmed or refused though never recognised as presumed"),
    SCREENER_DECIDES("who screened the person also decided: four eyes"),
    REVIEW_ASKED_LATE("a review was asked for after its deadline"),
    REFUSER_REVIEWS("who refused also decided the review: four eyes"),
    CONSENT_NOT_INFORMED("consented without having been told everything"),
    CONSENT_AGAINST_ANSWER("an interview noted as agreed to that the person did not agree to"),
    CHILD_WITHOUT_GUARDIAN("a child's consent without a guardian's"),
    CHILD_WITHOUT_ASSENT("consented for a child who did not assent"),
    GUARDIAN_NOT_INDEPENDENT("a relative consented for a child whose family is implicated"),
    REFLECTION_TOO_SHORT("the reflection period is shorter than the hub's law asks"),
    REFLECTION_OVERLAPS("the reflection period overlaps another one"),
    REFLECTION_CUT_SHORT("the reflection period was ended early, and not by the person"),
    ASSISTED_THOUGH_DECLINED("assisted though the person had declined"),
    ASSISTED_WITHOUT_CONSENT("assisted without the person's active consent to assistance"),
    PROVIDER_FULL("taken into a shelter that had no such place left"),
    RETURN_WITHOUT_CONSENT("returned without the person's own consent"),
    RETURN_RISK_NOT_ASSESSED("returned without a valid assessment of risk by the sides concerned"),
    RETURN_AT_HIGH_RISK("returned though the risk is high"),
    CHILD_RETURN_NOT_DETERMINED("a child returned though it was not determined to be in the child's best interests"),
    RECEIVER_NOT_ACCEPTED("nobody on the other side had agreed to receive the person"),
    FAMILY_SEPARATED("people who belong together travelled apart"),
    REMOVED_THOUGH_PRESUMED("a presumed victim was deported"),
    VICTIM_PUNISHED("a victim was punished for what they were made to do"),
    CLOSED_WITH_OPEN_REFERRAL("the case was closed while a referral of it was open"),
    CLOSED_DURING_REFLECTION("the case was closed while a reflection period was running"),
    CLOSED_WHILE_UNDER_WAY("the case was closed on somebody who had left and had not arrived");

    private final String meaning;

    BreachCode(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** In plain words. */
    public String meaning() {
        return meaning;
    }
}
