package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.ACTIVITY_KIND;
import static org.safar.figures.measure.Breakdown.AGENCY;
import static org.safar.figures.measure.Breakdown.AIM;
import static org.safar.figures.measure.Breakdown.AUDIENCE;
import static org.safar.figures.measure.Breakdown.CALL_TOPIC;
import static org.safar.figures.measure.Breakdown.LANGUAGE;
import static org.safar.figures.measure.Breakdown.MESSAGE;
import static org.safar.figures.measure.Breakdown.ORGANISATION;
import static org.safar.figures.measure.Breakdown.PROJECT;
import static org.safar.figures.measure.Breakdown.PROVIDER;
import static org.safar.figures.measure.Breakdown.SEX;
import static org.safar.figures.measure.Breakdown.TOPIC;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.kept.ActivityFacts;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.prevention.Activity;

/** What an activity amounts to. */
final class Activities {
    private Activities() {}

    static Stream<Amount> of(Measure measure, ActivityFacts facts, Amount.Keys common) {
        if (!facts.counted()) return Stream.empty();
        var activity = facts.activity();
        var keys = keys(activity, common);
        var hotline = activity.kind() == ActivityKind.HOTLINE_MONTH;
        return switch (measure) {
            case ACTIVITIES -> hotline ? Stream.empty() : Stream.of(keys.on(facts.on(), 1));
            case ACTIVITIES_WITH_REACH ->
                hotline || activity.reach() == null ? Stream.empty() : Stream.of(keys.on(facts.on(), 1));
            case PEOPLE_REACHED -> hotline ? Stream.empty() : told(facts, keys, activity.reach());
            case COPIES -> told(facts, keys, activity.copies());
            case PARTICIPANTS ->
                activity.participants().stream()
                        .map(group -> keys.and()
                                .put(ORGANISATION, group.from())
                                .put(SEX, group.sex())
                                .on(facts.on(), group.number()));
            case HOTLINE_CALLS ->
                activity.calls().stream()
                        .map(calls -> keys.and().put(CALL_TOPIC, calls.topic()).on(facts.on(), calls.number()));
            case CALLERS_MET -> told(facts, keys, activity.personsMet());
            default -> throw new IllegalArgumentException("no measure of activities");
        };
    }

    private static Stream<Amount> told(ActivityFacts facts, Amount.Keys keys, @Nullable Integer number) {
        return number == null ? Stream.empty() : Stream.of(keys.on(facts.on(), number));
    }

    private static Amount.Keys keys(Activity activity, Amount.Keys common) {
        var agency = activity.agency();
        var provider = activity.provider();
        var project = activity.project();
        return common.put(ACTIVITY_KIND, activity.kind())
                .put(AIM, activity.aim())
                .put(AUDIENCE, activity.audiences())
                .put(MESSAGE, activity.messages())
                .put(TOPIC, activity.topics())
                .put(LANGUAGE, activity.languages())
                .put(AGENCY, agency == null ? null : agency.value())
                .put(PROVIDER, provider == null ? null : provider.value())
                .put(PROJECT, project == null ? null : project.value());
    }
}
