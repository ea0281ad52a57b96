package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Map;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.personlink.PersonLinkEvent.*;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;

/** What the neutral desk says, and how it is answered. */
final class LinkSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final CaseId ONE = new CaseId("0123456789abcdef0123456789abcdef");
    private static final CaseId OTHER = new CaseId("fedcba9876543210fedcba9876543210");
    private static final ActorId PROPOSER = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01");
    private static final ActorId CONFIRMER = ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a02");

    static final List<DomainEvent> FULL = List.of(
            new LinkProposed(DAY, ONE, OTHER, PROPOSER),
            new LinkConfirmed(DAY, CONFIRMER, 3, 4),
            new LinkDeclined(DAY, LinkRefusal.NOT_CERTAIN),
            new LinkDissolved(DAY, LinkDissolution.CONSENT_WITHDRAWN),
            new LinkMessageNoted(DAY));

    static final List<DomainEvent> SPARSE = List.of(
            new LinkProposed(NOT_RECORDED, ONE, OTHER, PROPOSER),
            new BatchRecorded(DAY, null, 1, 1, 0, 0, 0, 0, 1, Map.of(RefusalCode.NOT_FOR_MATCHING, 1)));

    private LinkSamples() {}
}
