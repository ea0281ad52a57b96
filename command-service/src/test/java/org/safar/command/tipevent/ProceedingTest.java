package org.safar.command.tipevent;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.decision.KeptSituation.COURT;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.POLICE;
import static org.safar.command.decision.KeptSituation.day;
import static org.safar.command.tipevent.Courts.ARTICLE;
import static org.safar.command.tipevent.Courts.EVENT;
import static org.safar.command.tipevent.Courts.aProceeding;
import static org.safar.command.tipevent.Courts.charged;
import static org.safar.command.tipevent.Courts.event;
import static org.safar.command.tipevent.Courts.finalised;
import static org.safar.command.tipevent.Courts.judgment;
import static org.safar.command.tipevent.Courts.opened;
import static org.safar.command.tipevent.Courts.persons;
import static org.safar.command.tipevent.Courts.trial;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.MORE_THAN_CHARGED;
import static org.safar.kernel.RefusalCode.NOT_IN_THIS_PROCEEDING;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.STEP_BEFORE_NOT_REPORTED;
import static org.safar.kernel.RefusalCode.STEP_IS_OVER;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Reach;
import org.safar.command.tipevent.ProceedingCommand.AppealJudgment;
import org.safar.command.tipevent.ProceedingCommand.AwardCompensation;
import org.safar.command.tipevent.ProceedingCommand.ChargePersons;
import org.safar.command.tipevent.ProceedingCommand.ConfiscateAssets;
import org.safar.command.tipevent.ProceedingCommand.DiscontinueProceeding;
import org.safar.command.tipevent.ProceedingCommand.FinaliseJudgment;
import org.safar.command.tipevent.ProceedingCommand.GiveJudgment;
import org.safar.command.tipevent.ProceedingCommand.OpenProceeding;
import org.safar.command.tipevent.ProceedingCommand.StartTrial;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Appellant;
import org.safar.kernel.code.AssetKind;
import org.safar.kernel.code.Currency;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Money;
import org.safar.kernel.tipevent.ProceedingEvent.AssetsConfiscated;
import org.safar.kernel.tipevent.ProceedingEvent.CompensationOrdered;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentAppealed;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingDiscontinued;
import org.safar.kernel.tipevent.Sentences;

class ProceedingTest {
    private static final PartialDate MAY_1 = day("2026-05-01");
    private static final PartialDate MAY_20 = day("2026-05-20");
    private static final PartialDate JUNE_1 = day("2026-06-01");
    private static final DomainEvent[] CHARGED = {opened(ProceedingKind.CRIMINAL), charged(3)};
    private static final DomainEvent[] ON_TRIAL = {opened(ProceedingKind.CRIMINAL), charged(3), trial()};
    private static final DomainEvent[] JUDGED = {opened(ProceedingKind.CRIMINAL), charged(3), trial(), judgment(2, 1)};

    @Test
    void it_is_opened_on_an_event_under_an_article_of_the_national_law() {
        aProceeding().when(open(ARTICLE)).then(opened(ProceedingKind.CRIMINAL));
        aProceeding().given(opened(ProceedingKind.CRIMINAL)).when(open(ARTICLE)).unchanged();
        aProceeding().when(open(new ArticleCode("UZ-CC-135"))).refused(WRONG_HUB, "/data/article");
        assertThatThrownBy(() -> open(null)).isInstanceOf(Malformed.class);
    }

    @Test
    void its_event_is_there_and_in_reach() {
        aProceeding(new KeptSituation()).when(open(ARTICLE)).notYet(REFERRED_NOT_THERE, "/data/tipEvent");
        aProceeding()
                .reaching(new Reach.OneCustodian(NGO))
                .when(new OpenProceeding(MARCH_2, NGO, EVENT, ProceedingKind.CIVIL, null, COURT))
                .notYet(REFERRED_NOT_THERE, "/data/tipEvent");
        aProceeding(new KeptSituation().and(EVENT, event()))
                .when(new OpenProceeding(MARCH_2, POLICE, EVENT, ProceedingKind.CIVIL, null, new BodyCode("KZ-X")))
                .refused(UNKNOWN_BODY, "/data/body");
    }

    @Test
    void persons_are_charged_and_more_beside_them() {
        var more = new ChargePersons(day("2026-03-10"), persons(3));
        aProceeding().given(opened(ProceedingKind.CRIMINAL)).when(more).then(charged(3));
        aProceeding().given(CHARGED).when(more).unchanged();
        aProceeding()
                .given(CHARGED)
                .when(new ChargePersons(day("2026-03-10"), persons(1)))
                .then(charged(1));
        aProceeding()
                .given(ON_TRIAL)
                .when(new ChargePersons(JUNE_1, persons(1)))
                .refused(STEP_IS_OVER);
        aProceeding().given(opened(ProceedingKind.CIVIL)).when(more).refused(NOT_IN_THIS_PROCEEDING);
        assertThatThrownBy(() -> new ChargePersons(MARCH_2, List.of())).isInstanceOf(Malformed.class);
    }

    @Test
    void a_trial_follows_the_charge_and_in_a_civil_proceeding_the_opening() {
        var start = new StartTrial(day("2026-04-01"), COURT);
        aProceeding().given(CHARGED).when(start).then(trial());
        aProceeding().given(opened(ProceedingKind.CIVIL)).when(start).then(trial());
        aProceeding().given(opened(ProceedingKind.CRIMINAL)).when(start).notYet(STEP_BEFORE_NOT_REPORTED);
        aProceeding().given(JUDGED).when(new StartTrial(MAY_20, COURT)).refused(STEP_IS_OVER);
        aProceeding()
                .given(CHARGED)
                .when(new StartTrial(MAY_1, new BodyCode("KZ-X")))
                .refused(UNKNOWN_BODY, "/data/court");
    }

    @Test
    void a_judgment_convicts_and_acquits_no_more_than_were_charged() {
        var sentence = List.of(new Sentences(SentenceBand.FIVE_TO_TEN_YEARS, Answer.NO, 2));
        aProceeding()
                .given(ON_TRIAL)
                .when(new GiveJudgment(MAY_1, persons(2), persons(1), sentence, null))
                .then(new JudgmentGiven(MAY_1, persons(2), persons(1), sentence, null));
        aProceeding()
                .given(ON_TRIAL)
                .when(new GiveJudgment(MAY_1, persons(3), persons(1), List.of(), null))
                .refused(MORE_THAN_CHARGED);
        aProceeding().given(CHARGED).when(judge()).notYet(STEP_BEFORE_NOT_REPORTED);
        assertThatThrownBy(() -> new GiveJudgment(MAY_1, persons(1), List.of(), sentence, null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new GiveJudgment(MAY_1, List.of(), List.of(), List.of(), null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_civil_court_upholds_a_claim_or_does_not() {
        var upheld = new GiveJudgment(MAY_1, List.of(), List.of(), List.of(), Answer.YES);
        aProceeding()
                .given(opened(ProceedingKind.CIVIL), trial())
                .when(upheld)
                .then(new JudgmentGiven(MAY_1, List.of(), List.of(), List.of(), Answer.YES));
        aProceeding()
                .given(opened(ProceedingKind.CIVIL), trial())
                .when(judge())
                .refused(NOT_IN_THIS_PROCEEDING, "/data/upheld");
        aProceeding().given(ON_TRIAL).when(upheld).refused(NOT_IN_THIS_PROCEEDING, "/data/upheld");
    }

    @Test
    void a_judgment_is_appealed_judged_again_and_then_final() {
        var appealed = new JudgmentAppealed(MAY_20, Appellant.DEFENCE);
        aProceeding()
                .given(JUDGED)
                .when(new AppealJudgment(MAY_20, Appellant.DEFENCE))
                .then(appealed);
        aProceeding()
                .given(ON_TRIAL)
                .when(new AppealJudgment(MAY_20, Appellant.DEFENCE))
                .notYet(STEP_BEFORE_NOT_REPORTED);
        var again = new GiveJudgment(JUNE_1, persons(1), persons(2), List.of(), null);
        aProceeding()
                .given(JUDGED)
                .given(appealed)
                .when(again)
                .then(new JudgmentGiven(JUNE_1, persons(1), persons(2), List.of(), null));
        aProceeding()
                .given(JUDGED)
                .given(appealed)
                .when(new FinaliseJudgment(JUNE_1))
                .then(new JudgmentFinalised(JUNE_1));
        aProceeding().given(JUDGED).when(new FinaliseJudgment(MAY_20)).then(finalised());
        aProceeding().given(ON_TRIAL).when(new FinaliseJudgment(MAY_20)).notYet(STEP_BEFORE_NOT_REPORTED);
    }

    @Test
    void after_the_final_judgment_nothing_is_appealed_or_discontinued() {
        var over = aProceeding().given(JUDGED).given(finalised());
        over.when(new AppealJudgment(JUNE_1, Appellant.VICTIM)).refused(STEP_IS_OVER);
        over.when(new DiscontinueProceeding(JUNE_1, Discontinuance.AMNESTY)).refused(STEP_IS_OVER);
        over.when(new GiveJudgment(JUNE_1, persons(1), List.of(), List.of(), null))
                .refused(STEP_IS_OVER);
    }

    @Test
    void before_that_it_can_be_discontinued_at_any_time() {
        var discontinue = new DiscontinueProceeding(JUNE_1, Discontinuance.SUSPECT_NOT_FOUND);
        var discontinued = new ProceedingDiscontinued(JUNE_1, Discontinuance.SUSPECT_NOT_FOUND);
        for (var before : List.of(CHARGED, ON_TRIAL, JUDGED))
            aProceeding().given(before).when(discontinue).then(discontinued);
        aProceeding().given(CHARGED).given(discontinued).when(discontinue).unchanged();
        aProceeding()
                .given(CHARGED)
                .given(discontinued)
                .when(new StartTrial(JUNE_1, COURT))
                .refused(STEP_IS_OVER);
        aProceeding()
                .given(CHARGED)
                .given(discontinued)
                .when(new ConfiscateAssets(JUNE_1, AssetKind.MONEY, null))
                .refused(STEP_IS_OVER);
    }

    @Test
    void a_judgment_takes_assets_and_awards_compensation() {
        var sum = new Money(4_500_000, Currency.KZT);
        aProceeding()
                .given(JUDGED)
                .when(new ConfiscateAssets(MAY_1, AssetKind.VEHICLE, sum))
                .then(new AssetsConfiscated(MAY_1, AssetKind.VEHICLE, sum));
        aProceeding()
                .given(JUDGED)
                .given(finalised())
                .when(new AwardCompensation(MAY_20, 7, sum))
                .then(new CompensationOrdered(MAY_20, 7, sum));
        aProceeding()
                .given(ON_TRIAL)
                .when(new AwardCompensation(MAY_20, 7, null))
                .notYet(STEP_BEFORE_NOT_REPORTED);
        assertThatThrownBy(() -> new AwardCompensation(MAY_20, 0, null)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Money(0, Currency.KZT)).isInstanceOf(Malformed.class);
    }

    @Test
    void no_step_lies_before_the_last_one() {
        aProceeding()
                .given(JUDGED)
                .when(new FinaliseJudgment(day("2026-04-30")))
                .refused(DATES_REVERSED);
        aProceeding()
                .given(JUDGED)
                .when(new FinaliseJudgment(day("2026-05")))
                .then(new JudgmentFinalised(day("2026-05")));
    }

    private static OpenProceeding open(@Nullable ArticleCode article) {
        return new OpenProceeding(MARCH_2, POLICE, EVENT, ProceedingKind.CRIMINAL, article, COURT);
    }

    private static GiveJudgment judge() {
        return new GiveJudgment(MAY_1, persons(1), List.of(), List.of(), null);
    }
}
