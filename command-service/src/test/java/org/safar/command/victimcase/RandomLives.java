package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.safar.command.victimcase.CaseRecord.*;
import org.safar.command.victimcase.Identification.*;
import org.safar.command.victimcase.Journey.*;
import org.safar.command.victimcase.Person.*;
import org.safar.command.victimcase.Review.*;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** Whatever hubs report of one case, in whatever order, and what the exchange tells it of its referrals. */
final class RandomLives {
    private static final ReportSuspicion OPENING = new ReportSuspicion(MARCH_2, null, POLICE);

    private RandomLives() {}

    record Reported(VictimCaseCommand command, ActorId by) {}

    static Arbitrary<List<Reported>> any() {
        var actors = Arbitraries.of(SCREENER, DECIDER);
        var steps = Combinators.combine(
                        Arbitraries.oneOf(
                                identification(),
                                review(),
                                RandomConsents.commands(days()),
                                journey(),
                                RandomTracks.commands(days()),
                                records(),
                                RandomTracks.relays(days())),
                        actors)
                .as(Reported::new);
        return steps.list().ofMinSize(1).ofMaxSize(30).map(told -> {
            var life = new ArrayList<Reported>();
            life.add(new Reported(OPENING, SCREENER));
            life.addAll(told);
            return life;
        });
    }

    private static Arbitrary<PartialDate> days() {
        return Arbitraries.of(MARCH_2, MARCH_5, MARCH_14, day("2026-03"), PartialDate.NOT_RECORDED, JULY);
    }

    private static Arbitrary<VictimCaseCommand> identification() {
        var indicators =
                Arbitraries.of(Indicator.NO_PAY, Indicator.CONFINEMENT).set().ofMaxSize(2);
        var means = Arbitraries.of(PalermoMeans.class).set().ofMaxSize(1);
        var labour = Set.of(ExploitationForm.FORCED_LABOUR);
        return Arbitraries.oneOf(
                days().map(day -> new ReportSuspicion(day, null, SHELTER)),
                Combinators.combine(days(), indicators).as((day, found) -> new ScreenPerson(day, LIST, found)),
                Combinators.combine(days(), Arbitraries.of(PresumptionGrounds.class))
                        .as((day, grounds) -> new RecogniseAsPresumed(day, POLICE_BODY, Set.of(grounds))),
                Combinators.combine(days(), means)
                        .as((day, how) -> new ConfirmVictim(day, COMMISSION, Set.of(PalermoAct.TRANSFER), how, labour)),
                days().map(day -> new DeclineConfirmation(day, COMMISSION, NotConfirmedReason.OTHER, JULY)),
                Combinators.combine(days(), Arbitraries.of(AgeBand.class))
                        .as((day, age) -> new DescribePerson(day, null, age, null, Set.of(), null, null)));
    }

    private static Arbitrary<VictimCaseCommand> review() {
        var labour = Set.of(ExploitationForm.FORCED_LABOUR);
        return Arbitraries.oneOf(
                days().map(day -> new RequestReview(day, null)),
                Combinators.combine(days(), Arbitraries.of(ReviewOutcome.class))
                        .as((day, outcome) -> new DecideReview(
                                day,
                                COMMISSION,
                                outcome,
                                Set.of(PalermoAct.TRANSFER),
                                Set.of(PalermoMeans.FRAUD),
                                labour)),
                days().map(day -> new RevokeStatus(day, COMMISSION, RevocationReason.NEW_EVIDENCE)),
                days().map(day -> new RecogniseStatusAbroad(day, Country.of("RU"), new BodyCode("RU-MVD"))));
    }

    private static Arbitrary<VictimCaseCommand> journey() {
        var numbers = Arbitraries.integers().between(1, 3);
        var countries = Arbitraries.of("UZ", "KZ", "RU");
        var absent = PartialDate.NOT_RECORDED;
        return Arbitraries.oneOf(
                Combinators.combine(days(), Arbitraries.of(ExploitationForm.class))
                        .as((day, form) -> new RecordExploitation(
                                day, Set.of(form), null, absent, absent, Set.of(), null, null, null)),
                Combinators.combine(days(), numbers, countries, countries)
                        .as((day, leg, from, to) -> new RecordRouteLeg(
                                day, leg, LegKind.TRANSIT, place(from), place(to), null, absent, absent, null)),
                Combinators.combine(days(), numbers, countries)
                        .as((day, leg, to) -> new CorrectRouteLeg(
                                day,
                                leg,
                                LegKind.TRANSIT,
                                place("UZ"),
                                place(to),
                                null,
                                absent,
                                absent,
                                null,
                                CorrectionReason.BETTER_KNOWLEDGE)),
                Combinators.combine(days(), numbers)
                        .as((day, leg) -> new RetractRouteLeg(day, leg, CorrectionReason.DUPLICATE)));
    }

    private static Arbitrary<VictimCaseCommand> records() {
        var sequences = Arbitraries.longs().between(0, 12);
        return Arbitraries.oneOf(
                days().map(day -> new CloseCase(day, ClosingReason.WITHDREW)),
                days().map(day -> new ReopenCase(day, ReopeningReason.NEW_NEED)),
                Arbitraries.frequencyOf(
                        Tuple.of(1, days().map(day -> new VoidCase(day, VoidReason.DUPLICATE))),
                        Tuple.of(9, days().map(day -> new CloseCase(day, ClosingReason.DECEASED)))),
                Combinators.combine(
                                days(),
                                sequences,
                                Arbitraries.oneOf(
                                        identification(),
                                        review(),
                                        RandomConsents.commands(days()),
                                        RandomTracks.commands(days())))
                        .as((day, sequence, replacement) ->
                                new CorrectRecord(day, sequence, replacement, CorrectionReason.BETTER_KNOWLEDGE)));
    }
}
