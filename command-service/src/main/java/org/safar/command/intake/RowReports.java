package org.safar.command.intake;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.safar.command.decision.Command;
import org.safar.command.decision.Report;
import org.safar.command.message.Platform;
import org.safar.command.message.Reference;
import org.safar.command.message.Sender;
import org.safar.command.message.ThingIds;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Envelope;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.Provenance;

/** A row of an imported data set as a message, whose id is all that names its case. */
public record RowReports(ThingIds thingIds, Platform platform) {

    /** @param custodian registered by the hub for this import */
    public record Import(
            SubmissionId submission, Sender sender, CustodianCode custodian, String profile, Provenance provenance) {}

    Report of(Import into, UUID id, List<String> row, List<Command> commands) {
        var hub = into.sender().ownHub();
        var content = Stream.concat(Stream.of(into.profile(), into.custodian().value()), row.stream());
        var envelope = new Envelope(
                hub,
                platform.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                into.sender().self(),
                null,
                into.provenance(),
                id,
                RowIds.hash(content.toList()),
                into.submission(),
                id,
                id,
                platform.build());
        var thing = thingIds.caseOf(hub, new Reference(into.profile() + ":" + id));
        return new Report(thing, true, into.sender().reach(), envelope, commands, true, Map.of(), false, null);
    }
}
