package org.safar.command.prevention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.decision.KeptSituation.ALMATY;
import static org.safar.command.decision.KeptSituation.APRIL_1;
import static org.safar.command.decision.KeptSituation.COURT;
import static org.safar.command.decision.KeptSituation.MARCH_14;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.day;
import static org.safar.command.decision.KeptSituation.in;
import static org.safar.command.decision.KeptSituation.named;
import static org.safar.command.prevention.Told.leaflets;
import static org.safar.kernel.RefusalCode.ACTIVITY_IS_WITHDRAWN;
import static org.safar.kernel.RefusalCode.ALREADY_OPENED;
import static org.safar.kernel.RefusalCode.PLACE_OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.PROJECT_ELSEWHERE;
import static org.safar.kernel.RefusalCode.PROJECT_NOT_RUNNING;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Past;
import org.safar.command.decision.Scenario;
import org.safar.command.prevention.ActivityCommand.CorrectActivity;
import org.safar.command.prevention.ActivityCommand.RecordActivity;
import org.safar.command.prevention.ActivityCommand.WithdrawActivity;
import org.safar.kernel.BodyCode;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent.ActivityCorrected;
import org.safar.kernel.prevention.ActivityEvent.ActivityMessageNoted;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.ActivityEvent.ActivityWithdrawn;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.prevention.ProjectEvent.ProjectEnded;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;

class ActivityTest {
    private static final ProjectCode PROJECT = new ProjectCode("KZ-PROJECT-1");
    private static final ProviderCode HOTLINE = new ProviderCode("KZ-HOTLINE-1");

    @Test
    void leaflets_are_recorded_with_audience_aim_message_language_place_and_copies() {
        anActivity().when(leaflets().record()).then(recorded(leaflets().activity()));
    }

    @Test
    void the_same_again_is_no_news_and_another_is_refused() {
        RecordActivity another = leaflets().copies(1).record();
        var recorded = recorded(leaflets().activity());
        anActivity().given(recorded).when(leaflets().record()).unchanged();
        anActivity().given(recorded).when(another).refused(ALREADY_OPENED);
    }

    @Test
    void it_is_where_the_hub_is_under_a_body_that_the_hub_knows() {
        anActivity()
                .when(leaflets().place(in("UZ")).record())
                .refused(PLACE_OUTSIDE_HUB, "/data/activity/place/country");
        anActivity()
                .when(leaflets().agency(new BodyCode("KZ-X")).record())
                .refused(UNKNOWN_BODY, "/data/activity/agency");
        anActivity()
                .when(leaflets().agency(COURT).record())
                .then(recorded(leaflets().agency(COURT).activity()));
    }

    @Test
    void a_month_of_a_hotline_has_calls_by_topic_and_callers_who_became_a_person_met() {
        var month = leaflets().hotline(HOTLINE, List.of(new Calls(CallTopic.WORK_ABROAD, 312)), 4);
        var hotline = new ProviderRegistered(
                MARCH_2,
                HubId.KZ,
                NGO,
                CustodianKind.NGO,
                HOTLINE,
                ProviderKind.HOTLINE,
                Set.of(Service.LEGAL_AID),
                ALMATY,
                null,
                List.of());
        anActivity().when(month.record()).notYet(REFERRED_NOT_THERE, "/data/activity/provider");
        activity(new KeptSituation().and(named(ThingKind.PROVIDER, HOTLINE.value()), hotline))
                .when(month.record())
                .then(new ActivityRecorded(day("2026-03"), HubId.KZ, NGO, CustodianKind.NGO, month.activity()));
    }

    @Test
    void a_month_of_a_hotline_is_a_month_and_counts_what_can_be() {
        var calls = List.of(new Calls(CallTopic.TRAFFICKING, 3));
        malformed(() -> leaflets().hotline(null, calls, 4).record());
        malformed(() -> leaflets().hotline(null, List.of(), null).record());
        malformed(() -> leaflets().hotline(null, calls, 1).on(MARCH_2).record());
        malformed(() -> leaflets().calls(calls).record());
        malformed(() -> leaflets().copies(-1).record());
        malformed(() -> new Calls(CallTopic.OTHER, -1));
        malformed(() -> new Participants(OrganisationKind.STATE, Sex.FEMALE, 0));
    }

    @Test
    void a_training_counts_participants_by_kind_of_organisation_and_sex() {
        var training = leaflets()
                .training(List.of(
                        new Participants(OrganisationKind.STATE, Sex.FEMALE, 11),
                        new Participants(OrganisationKind.NGO, null, 7)));
        anActivity().when(training.record()).then(recorded(training.activity()));
    }

    @Test
    void a_project_that_it_names_runs_then_and_there() {
        var named = leaflets().project(PROJECT);
        anActivity().when(named.record()).notYet(REFERRED_NOT_THERE, "/data/activity/project");
        under(Told.project("2026-01", "2026-12", "KZ")).when(named.record()).then(recorded(named.activity()));
        under(Told.project("2026-01", "2026-02", "KZ"))
                .when(named.record())
                .refused(PROJECT_NOT_RUNNING, "/data/activity/project");
        under(Told.project("2026-04", "2026-12", "KZ"))
                .when(named.record())
                .refused(PROJECT_NOT_RUNNING, "/data/activity/project");
        under(Told.project("2026-01", "2026-12", "UZ"))
                .when(named.record())
                .refused(PROJECT_ELSEWHERE, "/data/activity/project");
        var ended = new ProjectEnded(day("2026-02"), ProjectEnding.STOPPED_BY_DONOR);
        activity(situation(Told.project("2026-01", "2026-12", "KZ")).and(projectId(), ended))
                .when(named.record())
                .refused(PROJECT_NOT_RUNNING, "/data/activity/project");
    }

    @Test
    void it_is_corrected_also_to_an_earlier_day() {
        var recorded = recorded(leaflets().activity());
        var better = leaflets().copies(41_000).on(day("2026-02-27"));
        var corrected = new ActivityCorrected(day("2026-02-27"), better.activity(), CorrectionReason.BETTER_KNOWLEDGE);
        CorrectActivity correction = better.correct();
        anActivity().given(recorded).when(correction).then(corrected);
        anActivity().given(recorded, corrected).when(better.correct()).unchanged();
        anActivity()
                .given(recorded)
                .when(leaflets().place(in("UZ")).correct())
                .refused(PLACE_OUTSIDE_HUB, "/data/activity/place/country");
    }

    @Test
    void withdrawn_it_takes_in_nothing_more() {
        var recorded = recorded(leaflets().activity());
        var withdrawn = new ActivityWithdrawn(MARCH_14, VoidReason.DUPLICATE);
        anActivity()
                .given(recorded)
                .when(new WithdrawActivity(MARCH_14, VoidReason.DUPLICATE))
                .then(withdrawn);
        var after = anActivity().given(recorded, withdrawn);
        after.when(new WithdrawActivity(MARCH_14, VoidReason.DUPLICATE)).unchanged();
        after.when(new WithdrawActivity(APRIL_1, VoidReason.DUPLICATE)).refused(ACTIVITY_IS_WITHDRAWN);
        after.when(leaflets().copies(1).correct()).refused(ACTIVITY_IS_WITHDRAWN);
    }

    private static void malformed(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(Malformed.class);
    }

    private static Scenario<Past> anActivity() {
        return activity(new KeptSituation());
    }

    private static Scenario<Past> under(ProjectEvent project) {
        return activity(situation(project));
    }

    private static KeptSituation situation(ProjectEvent project) {
        return new KeptSituation().and(projectId(), project);
    }

    private static ThingId projectId() {
        return named(ThingKind.PROJECT, PROJECT.value());
    }

    private static Scenario<Past> activity(KeptSituation situation) {
        var law = new KeptLaw<>(
                situation.books(), ActivityCommand.class, ActivityDecider::decide, ActivityMessageNoted::new);
        return new Scenario<>(law, Past.NOTHING, named(ThingKind.ACTIVITY, "leaflets 7"));
    }

    private static ActivityRecorded recorded(Activity activity) {
        return new ActivityRecorded(MARCH_2, HubId.KZ, NGO, CustodianKind.NGO, activity);
    }
}
