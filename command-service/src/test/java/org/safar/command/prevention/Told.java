package org.safar.command.prevention;

import static org.safar.command.decision.KeptSituation.ALMATY;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.day;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.prevention.ActivityCommand.CorrectActivity;
import org.safar.command.prevention.ActivityCommand.RecordActivity;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.PreventionMessage;
import org.safar.kernel.code.TrainingTopic;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.time.PartialDate;

/** An activity in the words of a test: leaflets, unless it is said otherwise. Each word makes another one. */
final class Told {
    private ActivityKind kind = ActivityKind.LEAFLETS;
    private PartialDate on = MARCH_2;
    private Set<TrainingTopic> topics = Set.of();
    private Place place = ALMATY;
    private @Nullable BodyCode agency;
    private @Nullable ProviderCode provider;
    private @Nullable ProjectCode project;
    private @Nullable Integer copies = 40_000;
    private List<Participants> participants = List.of();
    private List<Calls> calls = List.of();
    private @Nullable Integer met;

    private Told() {}

    static Told leaflets() {
        return new Told();
    }

    static ProjectRegistered project(String from, String to, String state) {
        return new ProjectRegistered(
                MARCH_2,
                HubId.KZ,
                NGO,
                CustodianKind.NGO,
                new ProjectCode("KZ-PROJECT-1"),
                new DonorCode("NO-MFA"),
                List.of(new Implementer(new CustodianCode("KZ-IOM"), OrganisationKind.IOM)),
                Set.of(Country.of(state)),
                day(from),
                day(to));
    }

    Told on(PartialDate other) {
        on = other;
        return this;
    }

    Told place(Place other) {
        place = other;
        return this;
    }

    Told agency(BodyCode other) {
        agency = other;
        return this;
    }

    Told project(ProjectCode other) {
        project = other;
        return this;
    }

    Told copies(int other) {
        copies = other;
        return this;
    }

    Told calls(List<Calls> other) {
        calls = other;
        return this;
    }

    Told hotline(@Nullable ProviderCode who, List<Calls> counted, @Nullable Integer becameMet) {
        kind = ActivityKind.HOTLINE_MONTH;
        on = day("2026-03");
        provider = who;
        calls = counted;
        met = becameMet;
        return this;
    }

    Told training(List<Participants> came) {
        kind = ActivityKind.TRAINING;
        topics = Set.of(TrainingTopic.IDENTIFICATION);
        participants = came;
        return this;
    }

    Activity activity() {
        return new Activity(
                kind,
                ActivityAim.SAFE_MIGRATION,
                Set.of(Audience.YOUNG_PEOPLE, Audience.RURAL),
                Set.of(PreventionMessage.HOTLINE_NUMBER),
                topics,
                Set.of(Language.KK, Language.RU),
                place,
                agency,
                provider,
                project,
                copies,
                null,
                participants,
                calls,
                met);
    }

    RecordActivity record() {
        return new RecordActivity(on, NGO, activity());
    }

    CorrectActivity correct() {
        return new CorrectActivity(on, activity(), CorrectionReason.BETTER_KNOWLEDGE);
    }
}
