package org.safar.figures.kept;

import java.util.Optional;
import org.safar.kernel.CaseId;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.personlink.PersonLinkEvent.LinkMessageNoted;
import org.safar.kernel.personlink.PersonLinkEvent.LinkProposed;

/** @param confirmed whether the two are of one person; proposed alone says nothing */
public record LinkFacts(CaseId one, CaseId other, boolean confirmed) {

    static LinkFacts of(LinkProposed e) {
        return new LinkFacts(e.one(), e.other(), false);
    }

    LinkFacts after(PersonLinkEvent event) {
        return switch (event) {
            case LinkConfirmed _ -> new LinkFacts(one, other, true);
            case LinkProposed _, LinkDeclined _, LinkDissolved _ -> new LinkFacts(one, other, false);
            case LinkMessageNoted _ -> this;
        };
    }

    Optional<OnePerson> onePerson() {
        return confirmed ? Optional.of(new OnePerson(one, other)) : Optional.empty();
    }
}
