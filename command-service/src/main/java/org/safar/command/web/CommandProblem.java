package org.safar.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.kernel.BreachCode;
import org.safar.kernel.RefusalCode;
import org.safar.web.Problem;
import org.safar.web.Problems;

/**
 * A problem that says what to do next: look at this version first, or acknowledge these.
 *
 * @param version the thing's present one
 * @param changed what happened since the version that the sender has seen, in order: names and sequences alone
 * @param breaches protective rules that are broken, each to be acknowledged with a reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommandProblem(
        String type,
        String title,
        int status,
        String code,
        @Nullable Long version,
        @Nullable List<EventRef> changed,
        @Nullable List<String> breaches) {

    static CommandProblem stale(long version, List<EventRef> since) {
        return of(problem(RefusalCode.VERSION_STALE), version, since, null);
    }

    static CommandProblem unacknowledged(List<BreachCode> breaches) {
        var codes = breaches.stream().map(BreachCode::code).toList();
        return of(problem(RefusalCode.ACKNOWLEDGEMENT_REQUIRED), null, null, codes);
    }

    private static Problem problem(RefusalCode code) {
        return Problems.refused(code, null, null).problem();
    }

    private static CommandProblem of(
            Problem problem,
            @Nullable Long version,
            @Nullable List<EventRef> changed,
            @Nullable List<String> breaches) {
        return new CommandProblem(
                problem.type(), problem.title(), problem.status(), problem.code(), version, changed, breaches);
    }
}
