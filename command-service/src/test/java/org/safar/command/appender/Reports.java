package org.safar.command.appender;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.command.decision.Command;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;
import org.safar.kernel.time.PartialDate;

/** Messages for the appender's tests. */
final class Reports {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");

    private Reports() {}

    static SubmissionId submission() {
        return new SubmissionId(HubId.KZ, UUID.randomUUID());
    }

    static CaseId thing(int number) {
        return CaseId.parse("%032x".formatted(number));
    }

    static Entry.Reported message(SubmissionId submission, long line, ThingId thing, Wish.Kind kind) {
        return message(submission, line, thing, kind, UUID.randomUUID());
    }

    /** Each of its steps stores an event. */
    static Entry.Reported inSteps(SubmissionId submission, long line, int steps) {
        var wishes = Collections.nCopies(steps, (Command) new Wish(Wish.Kind.STORE, DAY));
        return message(submission, line, thing((int) line), wishes, UUID.randomUUID());
    }

    static Entry.Reported message(SubmissionId submission, long line, ThingId thing, Wish.Kind kind, UUID id) {
        return message(submission, line, thing, List.of(new Wish(kind, DAY)), id);
    }

    private static Entry.Reported message(
            SubmissionId submission, long line, ThingId thing, List<Command> steps, UUID id) {
        var actor = new Actor(new ActorId(new UUID(1, 1)), ActorRole.CASE_OFFICER, null, Voucher.HUB);
        var envelope = new Envelope(
                submission.hub(),
                Instant.parse("2026-03-02T09:14:00Z"),
                actor,
                null,
                Provenance.SYNTHETIC,
                id,
                "0".repeat(64),
                submission,
                id,
                id,
                "test");
        return new Entry.Reported(
                submission,
                line,
                new Report(
                        thing, true, new Reach.WholeHub(), envelope, steps, steps.size() > 1, Map.of(), false, null));
    }

    static Entry.Rejected rejected(SubmissionId submission, long line) {
        var refusal = new Outcome.Refused(RefusalCode.MALFORMED_JSON, null, RefusalCode.MALFORMED_JSON.meaning());
        return new Entry.Rejected(submission, line, null, refusal);
    }

    static Map<String, String> metaData(Envelope envelope) {
        return EnvelopeMetaData.of(envelope);
    }
}
