package org.safar.query.casefacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.figures.CaseFactsFold;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.kept.KeptFold;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.exchange.ExchangeEvent.DemonstrationDeclared;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.query.view.View;

/** One document a case, under {@code case:…}, one a thing that an organisation keeps, a referral or a link, and one for the exchange. */
public final class CaseFactsView implements View<FactDocument> {
    @Override
    public String name() {
        return "casefacts";
    }

    @Override
    public int version() {
        return 7;
    }

    @Override
    public Class<FactDocument> type() {
        return FactDocument.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        if (event.kind() == ThingKind.CASE) return List.of(event.thing());
        return switch (event.event()) {
            case KeptEvent _, ReferralEvent _, PersonLinkEvent _ -> List.of(event.thing());
            case HubJoined _, HubLeft _, DemonstrationDeclared _ -> List.of(FactDocument.EXCHANGE);
            default -> List.of();
        };
    }

    @Override
    public FactDocument on(String key, @Nullable FactDocument before, StoredEvent event) {
        if (key.equals(FactDocument.EXCHANGE))
            return FactDocument.of(exchange(before).on(event));
        if (event.kind() != ThingKind.CASE) {
            var kept = Optional.ofNullable(before).map(FactDocument::kept);
            return FactDocument.of(KeptFold.on(kept, event));
        }
        var facts = Optional.ofNullable(before).map(FactDocument::facts);
        return FactDocument.of(CaseFactsFold.on(facts, event));
    }

    /** The table is followed by position, which is indexed anyway. */
    @Override
    public List<String> indexes() {
        return List.of();
    }

    private static ExchangeFacts exchange(@Nullable FactDocument document) {
        if (document == null || document.exchange() == null) return ExchangeFacts.NONE;
        return document.exchange();
    }
}
