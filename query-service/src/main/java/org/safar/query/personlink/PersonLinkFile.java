package org.safar.query.personlink;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.personlink.LinkStage;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkMessageNoted;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;
import org.safar.kernel.time.PartialDate;

/**
 * A link with everything that was said of it.
 *
 * @param id without its kind
 * @param version its last sequence
 * @param steps in the order in which the exchange learned of them
 */
public record PersonLinkFile(
        String id, CaseId one, CaseId other, Provenance provenance, long version, LinkStage stage, List<Step> steps) {
    public PersonLinkFile {
        steps = List.copyOf(steps);
    }

    /**
     * @param by who said it; the exchange's own where time or a withdrawal brought it about
     * @param declined why, with a refusal alone
     * @param dissolved why, with a dissolution alone
     * @param oneReceipt sequence of the consent in the one case, with a confirmation alone
     * @param otherReceipt the same in the other
     */
    public record Step(
            String name,
            PartialDate occurredOn,
            Instant receivedAt,
            ActorId by,
            @Nullable LinkRefusal declined,
            @Nullable LinkDissolution dissolved,
            @Nullable Long oneReceipt,
            @Nullable Long otherReceipt) {

        private static Step of(StoredEvent stored, PersonLinkEvent event) {
            var confirmed = event instanceof LinkConfirmed e ? e : null;
            return new Step(
                    EventCatalogue.typeOf(event.getClass()).name(),
                    event.occurredOn(),
                    stored.receivedAt(),
                    stored.envelope().actor().id(),
                    event instanceof LinkDeclined e ? e.reason() : null,
                    event instanceof LinkDissolved e ? e.reason() : null,
                    confirmed == null ? null : confirmed.oneReceipt(),
                    confirmed == null ? null : confirmed.otherReceipt());
        }
    }

    static PersonLinkFile proposed(StoredEvent stored, LinkProposed event) {
        return new PersonLinkFile(
                stored.thing().substring(stored.thing().indexOf(':') + 1),
                event.one(),
                event.other(),
                stored.envelope().provenance(),
                stored.sequence(),
                LinkStage.PROPOSED,
                List.of(Step.of(stored, event)));
    }

    PersonLinkFile after(StoredEvent stored, PersonLinkEvent event) {
        return switch (event) {
            case LinkProposed _ -> at(LinkStage.PROPOSED, stored, event);
            case LinkConfirmed _ -> at(LinkStage.CONFIRMED, stored, event);
            case LinkDeclined _ -> at(LinkStage.DECLINED, stored, event);
            case LinkDissolved _ -> at(LinkStage.DISSOLVED, stored, event);
            case LinkMessageNoted _ -> new PersonLinkFile(id, one, other, provenance, stored.sequence(), stage, steps);
        };
    }

    private PersonLinkFile at(LinkStage now, StoredEvent stored, PersonLinkEvent event) {
        var more = Stream.concat(steps.stream(), Stream.of(Step.of(stored, event)));
        return new PersonLinkFile(id, one, other, provenance, stored.sequence(), now, more.toList());
    }
}
