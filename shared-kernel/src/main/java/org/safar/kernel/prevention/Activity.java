package org.safar.kernel.prevention;

import static org.safar.kernel.RefusalCode.CALLS_ELSEWHERE;
import static org.safar.kernel.RefusalCode.EMPTY_LIST;
import static org.safar.kernel.RefusalCode.IMPOSSIBLE_NUMBER;
import static org.safar.kernel.RefusalCode.MORE_MET_THAN_CALLED;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.PreventionMessage;
import org.safar.kernel.code.TrainingTopic;
import org.safar.kernel.place.Place;

/**
 * What was done to prevent trafficking. Everybody in it is counted, nobody is a case: a caller who is met later becomes one.
 *
 * @param topics of a training
 * @param agency the body that is answerable for it
 * @param provider the hotline, of a hotline's month
 * @param copies printed or sent, 0 to 1,000,000
 * @param reach people who saw, heard or got it, 0 to 1,000,000; not recorded is not nought
 * @param calls of a hotline's month, by topic
 * @param personsMet callers who became a person met, of a hotline's month
 */
public record Activity(
        ActivityKind kind,
        @Nullable ActivityAim aim,
        Set<Audience> audiences,
        Set<PreventionMessage> messages,
        Set<TrainingTopic> topics,
        Set<Language> languages,
        Place place,
        @Nullable BodyCode agency,
        @Nullable ProviderCode provider,
        @Nullable ProjectCode project,
        @Nullable Integer copies,
        @Nullable Integer reach,
        List<Participants> participants,
        List<Calls> calls,
        @Nullable Integer personsMet) {
    /** More than the people of any of the capitals. */
    static final int MOST = 1_000_000;

    /** @throws Malformed where its parts do not go together */
    public Activity {
        audiences = Set.copyOf(audiences);
        messages = Set.copyOf(messages);
        topics = Set.copyOf(topics);
        languages = Set.copyOf(languages);
        participants = List.copyOf(participants);
        calls = List.copyOf(calls);
        Malformed.unless(
                possible(copies) && possible(reach) && possible(personsMet), IMPOSSIBLE_NUMBER, "to 1,000,000");
        var hotline = kind == ActivityKind.HOTLINE_MONTH;
        Malformed.unless(hotline || calls.isEmpty() && personsMet == null, CALLS_ELSEWHERE, CALLS_ELSEWHERE.meaning());
        Malformed.unless(!hotline || !calls.isEmpty(), EMPTY_LIST, "calls by topic; a silent month has noughts");
        var called = calls.stream().mapToInt(Calls::number).sum();
        Malformed.unless(
                personsMet == null || personsMet <= called, MORE_MET_THAN_CALLED, MORE_MET_THAN_CALLED.meaning());
    }

    private static boolean possible(@Nullable Integer number) {
        return number == null || number >= 0 && number <= MOST;
    }
}
