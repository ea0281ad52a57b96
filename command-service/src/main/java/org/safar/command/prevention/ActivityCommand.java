package org.safar.command.prevention;

import static org.safar.kernel.RefusalCode.NOT_A_MONTH;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.KeptCommand;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.PreventionMessage;
import org.safar.kernel.code.TrainingTopic;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Place;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.Calls;
import org.safar.kernel.prevention.Participants;
import org.safar.kernel.time.PartialDate;

/** What a hub can tell of prevention. */
public sealed interface ActivityCommand extends KeptCommand {

    /** Tells what was done. */
    sealed interface Telling extends ActivityCommand {
        Activity activity();
    }

    /** @param occurredOn the day, or the month that is counted */
    record RecordActivity(
            PartialDate occurredOn,
            CustodianCode custodian,
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
            @Nullable Integer personsMet)
            implements Telling, KeptCommand.Opening {
        public RecordActivity {
            audiences = Set.copyOf(audiences);
            messages = Set.copyOf(messages);
            topics = Set.copyOf(topics);
            languages = Set.copyOf(languages);
            participants = List.copyOf(participants);
            calls = List.copyOf(calls);
            var _ = new Activity(
                    kind,
                    aim,
                    audiences,
                    messages,
                    topics,
                    languages,
                    place,
                    agency,
                    provider,
                    project,
                    copies,
                    reach,
                    participants,
                    calls,
                    personsMet);
            ActivityCommand.aMonth(kind, occurredOn);
        }

        @Override
        public Activity activity() {
            return new Activity(
                    kind,
                    aim,
                    audiences,
                    messages,
                    topics,
                    languages,
                    place,
                    agency,
                    provider,
                    project,
                    copies,
                    reach,
                    participants,
                    calls,
                    personsMet);
        }
    }

    /** The activity as it is now known, and its day. */
    record CorrectActivity(
            PartialDate occurredOn,
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
            @Nullable Integer personsMet,
            CorrectionReason reason)
            implements Telling {
        public CorrectActivity {
            audiences = Set.copyOf(audiences);
            messages = Set.copyOf(messages);
            topics = Set.copyOf(topics);
            languages = Set.copyOf(languages);
            participants = List.copyOf(participants);
            calls = List.copyOf(calls);
            var _ = new Activity(
                    kind,
                    aim,
                    audiences,
                    messages,
                    topics,
                    languages,
                    place,
                    agency,
                    provider,
                    project,
                    copies,
                    reach,
                    participants,
                    calls,
                    personsMet);
            ActivityCommand.aMonth(kind, occurredOn);
        }

        @Override
        public Activity activity() {
            return new Activity(
                    kind,
                    aim,
                    audiences,
                    messages,
                    topics,
                    languages,
                    place,
                    agency,
                    provider,
                    project,
                    copies,
                    reach,
                    participants,
                    calls,
                    personsMet);
        }

        @Override
        public boolean mayPrecede() {
            return true;
        }
    }

    record WithdrawActivity(PartialDate occurredOn, VoidReason reason) implements ActivityCommand {}

    private static void aMonth(ActivityKind kind, PartialDate on) {
        var month = on.month() != 0 && on.day() == 0;
        Malformed.unless(kind != ActivityKind.HOTLINE_MONTH || month, NOT_A_MONTH, NOT_A_MONTH.meaning());
    }
}
