package org.safar.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Language;

/** How the person was asked, and what they agreed to. */
final class Consenting {
    private static final double ASKED_ABOUT_RESEARCH = 0.2;
    private static final double ASKED_ABOUT_MATCHING = 0.25;
    private static final double WITH_THE_STATE = 0.45;
    private static final double WITH_HOME = 0.5;
    private static final double FOR_A_TIME = 0.3;
    private static final double QUESTIONS_KEPT = 0.5;

    private final Dice dice;
    private final Person person;
    private final Facts facts;

    Consenting(Dice dice, Person person, Facts facts) {
        this.dice = dice;
        this.person = person;
        this.facts = facts;
    }

    /** To be helped, and whatever else was asked with it. @param informed whether everything was explained */
    Json toBeHelped(LocalDate day, boolean informed) {
        var scopes = new ArrayList<>(List.of(ConsentScope.INTERVIEW, ConsentScope.ASSISTANCE));
        if (dice.chance(ASKED_ABOUT_RESEARCH)) scopes.add(ConsentScope.RESEARCH);
        if (dice.chance(ASKED_ABOUT_MATCHING)) scopes.add(ConsentScope.MATCHING);
        if (dice.chance(WITH_THE_STATE)) scopes.add(ConsentScope.SHARE_WITH_STATE);
        var home =
                person.metAbroad() && dice.chance(WITH_HOME) ? person.origin().code() : null;
        if (home != null) scopes.add(ConsentScope.SHARE_WITH_RECIPIENT);
        return consent(scopes, ConsentPurpose.PROTECTION)
                .with("recipient", home)
                .with("expires", dice.chance(FOR_A_TIME) ? day.plusDays(dice.between(540, 1080)) : null)
                .with("questions", informed && !dice.chance(QUESTIONS_KEPT) ? null : questions(informed));
    }

    /** To be helped further, without an end. */
    Json again() {
        return consent(List.of(ConsentScope.ASSISTANCE), ConsentPurpose.PROTECTION);
    }

    Json toTheReturn() {
        return consent(List.of(ConsentScope.RETURN), ConsentPurpose.RETURN_AND_REINTEGRATION);
    }

    /** To be passed on across a border. */
    Json toBeReferred(Counterpart receiver) {
        return consent(List.of(ConsentScope.SHARE_WITH_RECIPIENT), ConsentPurpose.REFERRAL)
                .with("recipient", receiver.code())
                .with("fields", receiver.fields());
    }

    private Json consent(List<ConsentScope> scopes, ConsentPurpose purpose) {
        var json = Json.object()
                .with("scopes", scopes)
                .with("purpose", purpose)
                .with("language", language())
                .with("interpreter", person.metAbroad() ? Answer.YES : Answer.NO);
        if (!person.age().minor()) return json;
        var guardian = facts.recruitedByFamily() || dice.chance(0.25) ? GuardianKind.INDEPENDENT : GuardianKind.FAMILY;
        return json.with("guardian", guardian).with("assent", Answer.YES);
    }

    private @Nullable Language language() {
        if (dice.chance(0.2)) return dice.chance(0.5) ? null : Language.RU;
        return switch (person.origin().code()) {
            case "KZ" -> Language.KK;
            case "KG" -> Language.KY;
            case "TJ" -> Language.TG;
            case "TM" -> Language.TK;
            default -> Language.UZ;
        };
    }

    private static Json questions(boolean informed) {
        var told = informed ? Answer.YES : Answer.NO;
        return Json.object()
                .with("consentsToInterview", Answer.YES)
                .with("informedOfPurpose", Answer.YES)
                .with("informedOfUse", told)
                .with("informedOfStorage", told)
                .with("informedOfWithdrawal", Answer.YES);
    }
}
