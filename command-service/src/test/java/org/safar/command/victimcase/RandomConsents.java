package org.safar.command.victimcase;

import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safar.command.victimcase.Consent.RecordConsent;
import org.safar.command.victimcase.Consent.WithdrawConsent;
import org.safar.command.victimcase.Person.JoinFamilyUnit;
import org.safar.command.victimcase.Person.LeaveFamilyUnit;
import org.safar.command.victimcase.Person.RecordDeath;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.time.PartialDate;

/** Anything that can be told of consent, of death and of who belongs together, on any of a few days. */
final class RandomConsents {
    private static final PartialDate NEXT_YEAR = PartialDate.parse("2027-03-01");
    private static final FamilyUnitId UNIT = new FamilyUnitId(new UUID(1, 1));

    private RandomConsents() {}

    static Arbitrary<VictimCaseCommand> commands(Arbitrary<PartialDate> days) {
        var scopes = Arbitraries.of(ConsentScope.ASSISTANCE, ConsentScope.RETURN, ConsentScope.SHARE_WITH_STATE)
                .set()
                .ofMinSize(1);
        var expiries = Arbitraries.of(PartialDate.NOT_RECORDED, NEXT_YEAR);
        var guardians = Arbitraries.of(GuardianKind.class).injectNull(0.5);
        return Arbitraries.oneOf(
                Combinators.combine(days, scopes, expiries, guardians).as(RandomConsents::consent),
                Combinators.combine(days, scopes).as((day, what) -> new WithdrawConsent(day, what, null)),
                days.map(day -> new WithdrawConsent(day, Set.of(), null)),
                days.map(day -> new RecordDeath(day, null)),
                days.map(day -> new JoinFamilyUnit(day, UNIT)),
                days.map(day -> new LeaveFamilyUnit(day, UNIT, LeavingReason.OTHER)));
    }

    private static VictimCaseCommand consent(
            PartialDate day, Set<ConsentScope> scopes, PartialDate expires, GuardianKind guardian) {
        return new RecordConsent(
                day,
                scopes,
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                expires,
                null,
                guardian,
                Answer.YES,
                Set.of());
    }
}
