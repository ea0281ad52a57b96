package org.safar.figures.kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.kept.KeptFacts.Version;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.provider.ProviderEvent;
import org.safar.kernel.provider.ProviderEvent.ProviderRegistered;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;

/** Events of a thing into its facts: pure, one event at a time, indifferent to how the events were batched. */
public final class KeptFold {
    private KeptFold() {}

    /**
     * The facts after one more event of the thing. An event that was seen before changes nothing; one that changes no fact adds no
     * version.
     *
     * @param before empty at the thing's first event
     * @throws IllegalArgumentException for an event that is not of such a thing, or not its first where it must be
     */
    public static KeptFacts on(Optional<KeptFacts> before, StoredEvent stored) {
        if (before.isEmpty()) return opened(stored);
        var facts = before.get();
        if (stored.position() <= facts.position()) return facts;
        var known = facts.versions().getLast().known();
        var now = after(known, stored);
        return now.equals(known)
                ? with(facts, stored, facts.versions())
                : with(
                        facts,
                        stored,
                        Stream.concat(facts.versions().stream(), Stream.of(new Version(stored.position(), now)))
                                .toList());
    }

    private static KeptFacts opened(StoredEvent stored) {
        return switch (stored.event()) {
            case KeptEvent.Opened first ->
                opened(stored, first.hub(), first.custodian(), first.custodianKind(), known(first));
            case ReferralOffered first ->
                opened(
                        stored,
                        first.hub(),
                        first.custodian(),
                        first.custodianKind(),
                        Known.of(ReferralFacts.of(first, stored.envelope().recordedAt())));
            case LinkProposed first -> opened(stored, null, null, null, Known.of(LinkFacts.of(first)));
            default -> throw new IllegalArgumentException("a thing begins with its opening");
        };
    }

    private static KeptFacts opened(
            StoredEvent stored,
            @Nullable HubId hub,
            @Nullable CustodianCode custodian,
            @Nullable CustodianKind kind,
            Known known) {
        return new KeptFacts(
                stored.thing(),
                hub,
                custodian,
                kind,
                stored.envelope().provenance(),
                stored.position(),
                List.of(new Version(stored.position(), known)));
    }

    private static KeptFacts with(KeptFacts facts, StoredEvent stored, List<Version> versions) {
        return new KeptFacts(
                facts.thing(),
                facts.hub(),
                facts.custodian(),
                facts.custodianKind(),
                facts.provenance(),
                stored.position(),
                versions);
    }

    private static Known known(KeptEvent.Opened first) {
        return switch (first) {
            case ActivityRecorded e -> Known.of(ActivityFacts.of(e));
            case ProviderRegistered e -> Known.of(ProviderFacts.of(e));
            case ProjectRegistered e -> Known.of(ProjectFacts.of(e));
            case TipEventOpened e -> Known.of(TipEventFacts.of(e));
            case ProceedingOpened e -> Known.of(ProceedingFacts.of(e));
            default -> throw new IllegalArgumentException("no figure knows how such a thing begins");
        };
    }

    private static Known after(Known known, StoredEvent stored) {
        DomainEvent event = stored.event();
        return switch (event) {
            case ReferralEvent e
            when known.referral() != null ->
                Known.of(known.referral().after(e, stored.envelope().recordedAt()));
            case PersonLinkEvent e
            when known.link() != null -> Known.of(known.link().after(e));
            case ActivityEvent e
            when known.activity() != null -> Known.of(known.activity().after(e));
            case ProviderEvent e
            when known.provider() != null -> Known.of(known.provider().after(e));
            case ProjectEvent e
            when known.project() != null -> Known.of(known.project().after(e));
            case TipEvents e
            when known.tipEvent() != null -> Known.of(known.tipEvent().after(e));
            case ProceedingEvent e
            when known.proceeding() != null -> Known.of(known.proceeding().after(e));
            default -> throw new IllegalArgumentException("an event of another kind of thing");
        };
    }
}
