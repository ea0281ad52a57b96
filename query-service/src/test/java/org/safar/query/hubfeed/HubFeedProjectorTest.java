package org.safar.query.hubfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.CustodianRegistered;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.hub.HubEvent.HubRulesSet;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.query.hubfeed.HubFeed.Custodian;
import org.safar.query.hubfeed.HubFeed.Participation;
import org.safar.query.view.Histories;

class HubFeedProjectorTest {
    private static final PartialDate DAY = PartialDate.parse("2026-01-01");
    private static final SubmissionId SUBMISSION = new SubmissionId(HubId.KZ, new UUID(1, 2));

    private final Histories histories = new Histories();

    @Test
    void what_the_neutral_desk_delivers_is_of_no_feed() {
        var desk = new SubmissionId(null, new UUID(1, 3));
        histories.add(null, desk, new BatchRecorded(DAY, null, 1, 1, 1, 0, 0, 0, 0, Map.of()));
        assertThat(desk.text()).startsWith("submission:desk:");
        assertThat(SubmissionId.parse(desk.text())).isEqualTo(desk);
        assertThat(new HubFeedView().keys(histories.take().getFirst())).isEmpty();
    }

    @Test
    void a_hub_takes_part_from_its_day_with_its_custodians_bodies_and_rules() {
        var mia = new BodyCode("KZ-MIA");
        histories.add(
                HubId.KZ,
                HubId.KZ,
                new HubJoined(DAY),
                new CustodianRegistered(DAY, new CustodianCode("KZ-NGO-1"), CustodianKind.NGO),
                new BodyRegistered(DAY, mia),
                new HubRulesSet(DAY, Set.of(mia), 45),
                new HubLeft(PartialDate.parse("2026-12-31")));

        var feed = feed("hub:KZ");
        assertThat(feed.participation())
                .containsExactly(
                        new Participation(true, DAY), new Participation(false, PartialDate.parse("2026-12-31")));
        assertThat(feed.custodians())
                .containsExactly(new Custodian(new CustodianCode("KZ-NGO-1"), CustodianKind.NGO, DAY));
        assertThat(feed.bodies()).containsExactly(mia);
        assertThat(feed.rules().getLast().minimumReflectionDays()).isEqualTo(45);
        assertThat(feed.lastReceived()).as("rules are not deliveries").isNull();
    }

    @Test
    void answers_are_counted_for_the_hub_and_for_each_delivery() {
        var codes = Map.of(RefusalCode.UNKNOWN_CODE, 2, RefusalCode.CASE_NOT_REPORTED, 1);
        histories.add(HubId.KZ, SUBMISSION, new BatchRecorded(DAY, HubId.KZ, 1, 10, 4, 1, 2, 1, 2, codes));
        histories.add(HubId.KZ, SUBMISSION, new BatchRecorded(DAY, HubId.KZ, 11, 15, 5, 0, 0, 0, 0, Map.of()));

        var documents = fold();
        var delivery = Objects.requireNonNull(documents.get(SUBMISSION.text()).delivery());
        assertThat(delivery.messages().byStatus())
                .isEqualTo(Map.of(
                        Status.ACCEPTED, 9L,
                        Status.UNCHANGED, 1L,
                        Status.DUPLICATE, 2L,
                        Status.NOT_YET, 1L,
                        Status.REFUSED, 2L));
        assertThat(delivery.messages().refusedFor())
                .isEqualTo(Map.of(RefusalCode.UNKNOWN_CODE, 2L, RefusalCode.CASE_NOT_REPORTED, 1L));
        assertThat(delivery.lines()).isEqualTo(15);
        assertThat(delivery.firstReceived()).isEqualTo(Histories.receivedAt(1));
        assertThat(delivery.lastReceived()).isEqualTo(Histories.receivedAt(2));
        var feed = Objects.requireNonNull(documents.get("hub:KZ").feed());
        assertThat(feed.messages()).isEqualTo(delivery.messages());
        assertThat(feed.lastReceived()).isEqualTo(Histories.receivedAt(2));
    }

    @Test
    void events_of_cases_are_counted_by_how_late_they_came() {
        histories.add(HubId.TJ, Histories.aCase(1), new MessageNoted(PartialDate.parse("2025-12")));
        histories.add(HubId.TJ, Histories.aCase(1), new MessageNoted(PartialDate.NOT_RECORDED));

        var feed = feed("hub:TJ");
        assertThat(feed.events()).isEqualTo(2);
        assertThat(feed.sinceOccurred()).isEqualTo(Map.of(Lateness.WITHIN_A_WEEK, 1L, Lateness.UNKNOWN, 1L));
        assertThat(feed.sinceRecorded()).isEqualTo(Map.of(Lateness.SAME_DAY, 2L));
    }

    @Test
    void what_the_exchange_raises_is_no_sign_of_life_of_the_hub() {
        histories.add(HubId.TJ, Histories.aCase(1), new MessageNoted(PartialDate.parse("2025-12")));
        histories.raised(HubId.TJ, Histories.aCase(1), new DeadlinePassed(DAY, Deadline.REVIEW, 1));

        var feed = feed("hub:TJ");
        assertThat(feed.events()).isEqualTo(1);
        assertThat(feed.lastReceived()).isEqualTo(Histories.receivedAt(1));
    }

    @Test
    void lateness_is_counted_in_days_from_the_last_day_that_a_date_can_mean() {
        var received = Instant.parse("2026-03-31T00:30:00Z");
        assertThat(Lateness.of(PartialDate.parse("2026"), received)).isEqualTo(Lateness.SAME_DAY);
        assertThat(Lateness.of(PartialDate.parse("2026-03-31"), received)).isEqualTo(Lateness.SAME_DAY);
        assertThat(Lateness.of(PartialDate.parse("2026-03-24"), received)).isEqualTo(Lateness.WITHIN_A_WEEK);
        assertThat(Lateness.of(PartialDate.parse("2026-03-23"), received)).isEqualTo(Lateness.WITHIN_A_MONTH);
        assertThat(Lateness.of(PartialDate.parse("2026-02-27"), received)).isEqualTo(Lateness.WITHIN_A_QUARTER);
        assertThat(Lateness.of(PartialDate.parse("2025-12-28"), received)).isEqualTo(Lateness.WITHIN_A_YEAR);
        assertThat(Lateness.of(PartialDate.parse("2025-03-29"), received)).isEqualTo(Lateness.LATER);
        assertThat(Lateness.of(Instant.parse("2026-03-30T23:59:59Z"), received)).isEqualTo(Lateness.WITHIN_A_WEEK);
    }

    private HubFeed feed(String key) {
        return Objects.requireNonNull(fold().get(key).feed());
    }

    private Map<String, FeedDocument> fold() {
        var view = new HubFeedView();
        var documents = new HashMap<String, FeedDocument>();
        for (var event : histories.take()) {
            for (var key : view.keys(event)) documents.put(key, view.on(key, documents.get(key), event));
        }
        return documents;
    }
}
