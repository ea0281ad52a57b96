package org.safar.command.tipevent;

import static org.safar.command.decision.KeptSituation.COURT;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NOT_RECORDED;
import static org.safar.command.decision.KeptSituation.POLICE;
import static org.safar.command.decision.KeptSituation.day;
import static org.safar.command.decision.KeptSituation.named;

import java.util.List;
import java.util.Set;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Past;
import org.safar.command.decision.Scenario;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingMessageNoted;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;
import org.safar.kernel.tipevent.TipEvents.Doing;
import org.safar.kernel.tipevent.TipEvents.TipEventMessageNoted;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;

/** Words for the situations of one trafficking event in Kazakhstan and the proceedings on it. */
final class Courts {
    static final TipEventId EVENT = (TipEventId) named(ThingKind.TIP_EVENT, "brick kiln 2025");
    static final ProceedingId PROCEEDING = (ProceedingId) named(ThingKind.PROCEEDING, "1-77/2026");
    static final ArticleCode ARTICLE = new ArticleCode("KZ-CC-128");
    static final Doing DOING =
            new Doing(Set.of(PalermoAct.RECRUITMENT), Set.of(), Set.of(ExploitationForm.FORCED_LABOUR));

    private Courts() {}

    static TipEventOpened event() {
        return new TipEventOpened(
                MARCH_2, HubId.KZ, POLICE, CustodianKind.STATE, DOING, null, day("2025-05"), NOT_RECORDED);
    }

    static Scenario<Past> anEvent(KeptSituation situation) {
        var law = new KeptLaw<>(
                situation.books(), TipEventCommand.class, TipEventDecider::decide, TipEventMessageNoted::new);
        return new Scenario<>(law, Past.NOTHING, EVENT);
    }

    static Scenario<Past> aProceeding() {
        return aProceeding(new KeptSituation().and(EVENT, event()));
    }

    static Scenario<Past> aProceeding(KeptSituation situation) {
        var law = new KeptLaw<>(
                situation.books(), ProceedingCommand.class, ProceedingDecider::decide, ProceedingMessageNoted::new);
        return new Scenario<>(law, Past.NOTHING, PROCEEDING);
    }

    static ProceedingOpened opened(ProceedingKind kind) {
        return opened(kind, EVENT);
    }

    static ProceedingOpened opened(ProceedingKind kind, TipEventId on) {
        var article = kind == ProceedingKind.CRIMINAL ? ARTICLE : null;
        return new ProceedingOpened(MARCH_2, HubId.KZ, POLICE, CustodianKind.STATE, on, kind, article, COURT);
    }

    static PersonsCharged charged(int number) {
        return new PersonsCharged(day("2026-03-10"), persons(number));
    }

    static TrialStarted trial() {
        return new TrialStarted(day("2026-04-01"), COURT);
    }

    static JudgmentGiven judgment(int convicted, int acquitted) {
        return new JudgmentGiven(day("2026-05-01"), persons(convicted), persons(acquitted), List.of(), null);
    }

    static JudgmentFinalised finalised() {
        return new JudgmentFinalised(day("2026-05-20"));
    }

    static List<Persons> persons(int number) {
        return number == 0 ? List.of() : List.of(new Persons(null, null, number));
    }
}
