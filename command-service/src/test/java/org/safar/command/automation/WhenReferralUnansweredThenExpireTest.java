package org.safar.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.kernel.Actor;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.Recipient;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Urgency;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.time.PartialDate;

class WhenReferralUnansweredThenExpireTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-02T09:00:00Z");
    /** When March 16 is over in every hub. */
    private static final Instant OVER = Instant.parse("2026-03-16T19:00:00Z");

    @Test
    void an_offer_is_open_until_its_last_day_has_passed() {
        assertThat(due(WRITTEN)).isEqualTo(OVER);
    }

    @Test
    void one_that_arrived_late_is_open_for_as_much_longer() {
        var tenDays = 10 * 86_400L;
        assertThat(due(WRITTEN.plusSeconds(tenDays))).isEqualTo(OVER.plusSeconds(tenDays));
    }

    @Test
    void a_hubs_clock_that_is_fast_takes_no_time_away() {
        assertThat(due(WRITTEN.minusSeconds(120))).isEqualTo(OVER);
    }

    private static Instant due(Instant receivedAt) {
        var todo = new WhenReferralUnansweredThenExpire().after(offered(receivedAt));
        return todo.orElseThrow().getFirst().due();
    }

    private static StoredEvent offered(Instant receivedAt) {
        var offer = new Offer(null, null, Set.of(), Set.of(Service.SHELTER), Urgency.ROUTINE, Set.of());
        var event = new ReferralOffered(
                PartialDate.parse("2026-03-02"),
                HubId.KZ,
                new CustodianCode("KZ-MIA"),
                CustodianKind.STATE,
                new CaseId("1".repeat(32)),
                new Recipient("UZ"),
                null,
                offer,
                PartialDate.parse("2026-03-16"));
        var id = new UUID(1, 1);
        var envelope = new Envelope(
                HubId.KZ,
                WRITTEN,
                Actor.EXCHANGE,
                null,
                Provenance.OPERATIONAL,
                id,
                "0".repeat(64),
                null,
                id,
                id,
                "test");
        return new StoredEvent(1, "referral:" + "2".repeat(32), 0, id, receivedAt, "0".repeat(32), envelope, event);
    }
}
