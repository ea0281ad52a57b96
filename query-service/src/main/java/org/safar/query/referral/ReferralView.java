package org.safar.query.referral;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ReferralId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.query.view.View;

/** One document a referral. */
public final class ReferralView implements View<ReferralFile> {
    public static final String HUB = "hub";
    public static final String CUSTODIAN = "custodian";
    public static final String CUSTODIAN_KIND = "custodianKind";
    public static final String RECEIVER = "receiver";
    public static final String STAGE = "stage";
    public static final String TAKEN_BY = "takenBy";
    public static final String TAKEN_KIND = "takenKind";

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ReferralFile> type() {
        return ReferralFile.class;
    }

    @Override
    public Collection<String> keys(StoredEvent event) {
        return event.event() instanceof ReferralEvent ? List.of(event.thing()) : List.of();
    }

    @Override
    public ReferralFile on(String key, @Nullable ReferralFile before, StoredEvent stored) {
        var event = (ReferralEvent) stored.event();
        var provenance = stored.envelope().provenance();
        if (before == null && event instanceof ReferralOffered offered)
            return new ReferralFile(ReferralId.parse(key), provenance, stored.sequence(), ReferralState.of(offered, 1));
        var known = Objects.requireNonNull(before, "a referral begins with an offer");
        return new ReferralFile(
                known.id(), known.provenance(), stored.sequence(), known.state().after(event));
    }

    @Override
    public Map<String, Object> searched(ReferralFile file) {
        var state = file.state();
        var fields = new HashMap<String, Object>(Map.of(
                HUB, state.offered().hub().code(),
                CUSTODIAN, state.offered().custodian().value(),
                CUSTODIAN_KIND, state.offered().custodianKind().code(),
                RECEIVER, state.offered().receiver().value(),
                STAGE, state.stage().code()));
        var accepted = state.accepted();
        if (accepted != null && accepted.custodian() != null && accepted.custodianKind() != null) {
            fields.put(TAKEN_BY, accepted.custodian().value());
            fields.put(TAKEN_KIND, accepted.custodianKind().code());
        }
        return fields;
    }

    @Override
    public List<String> indexes() {
        return List.of(HUB, RECEIVER);
    }
}
