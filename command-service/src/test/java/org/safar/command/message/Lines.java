package org.safar.command.message;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;

/** Lines as hubs send them, and what they are read into. */
public final class Lines {
    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    public static final UUID SIGNED_IN = UUID.fromString("5f0e6a52-2222-4a5e-9a55-0d6a4c1f0a02");
    public static final String SUSPICION = """
            {"id":"0b6c4f1e-6f0f-4a5e-9a55-0d6a4c1f0001","type":"report-suspicion","revision":1,\
            "thing":{"kind":"case","reference":"KZ-2026-000123"},"occurredOn":"2026-03-02",\
            "recordedAt":"2026-03-02T09:14:00Z","actor":{"id":"5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01",\
            "role":"case-officer","body":"KZ-MIA"},"provenance":"operational",\
            "data":{"source":"border-guard","custodian":"KZ-MIA"}}""";

    static final SubmissionId SUBMISSION =
            new SubmissionId(HubId.KZ, UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private Lines() {}

    public static Platform platform() {
        return new Platform(Clock.fixed(NOW, ZoneOffset.UTC), "test", () -> false);
    }

    public static ThingIds thingIds() {
        return new ThingIds("a secret that only this test knows".getBytes(StandardCharsets.UTF_8));
    }

    public static Sender machine(HubId hub) {
        var self = new Actor(new ActorId(SIGNED_IN), ActorRole.HUB_MACHINE, null, Voucher.EXCHANGE);
        return new Sender(hub, SenderKind.HUB_MACHINE, self, new Reach.WholeHub());
    }

    public static Sender operator(HubId hub) {
        var self = new Actor(new ActorId(SIGNED_IN), ActorRole.OPERATOR, null, Voucher.EXCHANGE);
        return new Sender(hub, SenderKind.OPERATOR, self, new Reach.WholeHub());
    }

    static Entry read(byte[] line, Sender sender, Platform platform) {
        return new MessageReader(Messages.registry(), thingIds(), platform).read(SUBMISSION, 7, line, sender);
    }

    static Entry read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8), machine(HubId.KZ), platform());
    }

    static Report report(Entry entry) {
        return switch (entry) {
            case Entry.Reported reported -> reported.report();
            case Entry.Raised raised -> raised.report();
            case Entry.Rejected rejected -> throw new AssertionError(rejected.refusal());
        };
    }

    static Outcome.Refused refusal(Entry entry) {
        return switch (entry) {
            case Entry.Reported reported -> throw new AssertionError("was read: " + reported.report());
            case Entry.Raised raised -> throw new AssertionError("nobody sent " + raised.report());
            case Entry.Rejected rejected -> rejected.refusal();
        };
    }

    /** The suspicion with another type and data. */
    static String of(String type, String data) {
        return SUSPICION
                .replace("report-suspicion", type)
                .replace("{\"source\":\"border-guard\",\"custodian\":\"KZ-MIA\"}", data);
    }
}
