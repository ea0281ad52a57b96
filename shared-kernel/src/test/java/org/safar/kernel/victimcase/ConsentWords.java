package org.safar.kernel.victimcase;

import static org.safar.kernel.code.ConsentScope.ASSISTANCE;
import static org.safar.kernel.code.ConsentScope.SHARE_WITH_RECIPIENT;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BreachCode;
import org.safar.kernel.Recipient;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/** Consents in short, all of 2 March 2026 unless said otherwise. */
final class ConsentWords {
    private ConsentWords() {}

    static boolean active(CaseHistory history, ConsentScope scope, String day) {
        return Consents.active(history, scope, null, day(day));
    }

    static Set<BreachCode> broken(ConsentGiven given, @Nullable PersonDescribed person) {
        return Consents.broken(given, new ConsentSubject(person, false));
    }

    static CaseHistory history(VictimCaseEvent... events) {
        var history = CaseHistory.EMPTY;
        for (var n = 0; n < events.length; n++) history = history.with(n, events[n]);
        return history;
    }

    static ConsentGiven given(String on, ConsentScope... scopes) {
        return consent(on, Set.of(scopes), null, "not-recorded", null, null, null);
    }

    static ConsentGiven until(String expires, ConsentScope scope) {
        return consent("2026-03-02", Set.of(scope), null, expires, null, null, null);
    }

    static ConsentGiven shared(Recipient with) {
        return consent("2026-03-02", Set.of(SHARE_WITH_RECIPIENT), with, "not-recorded", null, null, null);
    }

    static ConsentGiven asked(ConsentQuestions questions, ConsentScope scope) {
        return consent("2026-03-02", Set.of(scope), null, "not-recorded", questions, null, null);
    }

    static ConsentGiven guarded(GuardianKind guardian, @Nullable Answer assent) {
        return consent("2026-03-02", Set.of(ASSISTANCE), null, "not-recorded", null, guardian, assent);
    }

    static ConsentGiven consent(
            String on,
            Set<ConsentScope> scopes,
            @Nullable Recipient with,
            String expires,
            @Nullable ConsentQuestions questions,
            @Nullable GuardianKind guardian,
            @Nullable Answer assent) {
        var purpose = ConsentPurpose.PROTECTION;
        return new ConsentGiven(
                day(on),
                scopes,
                with,
                purpose,
                null,
                null,
                null,
                null,
                day(expires),
                questions,
                guardian,
                assent,
                Set.of());
    }

    static ConsentWithdrawn withdrawn(String on, ConsentScope... scopes) {
        return new ConsentWithdrawn(day(on), Set.of(scopes), null);
    }

    static PersonDescribed person(@Nullable AgeBand band, @Nullable Integer birthYear) {
        return person(band, birthYear, null);
    }

    static PersonDescribed person(@Nullable AgeBand band, @Nullable Integer birthYear, @Nullable Answer child) {
        return new PersonDescribed(day("2026-01"), null, band, birthYear, Set.of(), null, child);
    }

    static ExploitationRecorded recruitedBy(Recruiter recruiter) {
        var none = PartialDate.NOT_RECORDED;
        return new ExploitationRecorded(none, Set.of(), null, none, none, Set.of(), recruiter, null, null);
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
