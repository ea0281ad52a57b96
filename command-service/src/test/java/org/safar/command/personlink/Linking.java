package org.safar.command.personlink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.command.decision.Books;
import org.safar.command.decision.Scenario;
import org.safar.command.message.Lines;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.personlink.LinkHistory;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;

/** Words for the situations of one link: a case in Kazakhstan and one in Uzbekistan, both open to matching. */
final class Linking {
    static final PartialDate MARCH = day("2026-03-02");
    static final PartialDate TODAY = day("2026-06-30");
    static final CaseId IN_KZ = new CaseId("1".repeat(32));
    static final CaseId IN_UZ = new CaseId("2".repeat(32));
    static final PersonLinkId LINK = Lines.thingIds().linkOf(IN_KZ, IN_UZ);
    static final ActorId ANOTHER = ActorId.parse("00000000-0000-4000-8000-000000000002");

    private final Map<ThingId, List<DomainEvent>> things = new HashMap<>();

    private Linking() {}

    /** Both persons have agreed to matching: event 1 of the one case, event 2 of the other. */
    static Linking bothAgreed() {
        return nobodyAgreed().and(IN_KZ, matching()).and(IN_UZ, consent(ConsentScope.ASSISTANCE), matching());
    }

    static Linking nobodyAgreed() {
        return new Linking().and(IN_KZ, reported(HubId.KZ)).and(IN_UZ, reported(HubId.UZ));
    }

    Linking and(CaseId of, DomainEvent... events) {
        things.computeIfAbsent(of, _ -> new ArrayList<>()).addAll(List.of(events));
        return this;
    }

    Scenario<LinkHistory> link(DomainEvent... events) {
        var books = new Books(_ -> HubHistory.EMPTY, thing -> things.getOrDefault(thing, List.of()), Lines.thingIds());
        return new Scenario<>(new PersonLinkLaw(books), LinkHistory.NOTHING, LINK).given(events);
    }

    static ProposeLink propose() {
        return new ProposeLink(TODAY, IN_KZ, IN_UZ);
    }

    static LinkProposed proposed() {
        return new LinkProposed(TODAY, IN_KZ, IN_UZ, Scenario.SOMEBODY);
    }

    static LinkConfirmed confirmed() {
        return new LinkConfirmed(TODAY, ANOTHER, 1, 2);
    }

    static SuspicionReported reported(HubId hub) {
        return new SuspicionReported(MARCH, hub, null, new CustodianCode(hub + "-MIA"), CustodianKind.STATE);
    }

    static ConsentGiven matching() {
        return consent(ConsentScope.MATCHING);
    }

    static ConsentGiven matchingUntil(PartialDate last) {
        return consent(ConsentScope.MATCHING, last);
    }

    static ConsentGiven consent(ConsentScope scope) {
        return consent(scope, PartialDate.NOT_RECORDED);
    }

    private static ConsentGiven consent(ConsentScope scope, PartialDate expires) {
        return new ConsentGiven(
                MARCH,
                Set.of(scope),
                null,
                ConsentPurpose.PROTECTION,
                null,
                null,
                null,
                null,
                expires,
                null,
                null,
                null,
                Set.of());
    }

    /** It names a day long before the consent was asked for again. */
    static ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(MARCH, Set.of(ConsentScope.MATCHING), null);
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
