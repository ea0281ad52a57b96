package org.safar.query.referral;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    public static final String ANSWER_BY = "answerBy";
    public static final String TAKEN_BY = "takenBy";
    public static final String TAKEN_KIND = "takenKind";

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public int version() {
        return 3;
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
        if (before == null && event instanceof ReferralOffered offered) return ReferralFile.offered(stored, offered);
        return Objects.requireNonNull(before, "a referral begins with an offer").after(stored, event);
    }

    @Override
    public Map<String, Object> searched(ReferralFile file) {
        var state = file.state();
        var fields = new HashMap<String, Object>(Map.of(
                HUB, state.offered().hub().code(),
                CUSTODIAN, state.offered().custodian().value(),
                CUSTODIAN_KIND, state.offered().custodianKind().code(),
                RECEIVER, state.offered().receiver().value(),
                STAGE, state.stage().code(),
                ANSWER_BY, file.answerBy().toString()));
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
