package org.safar.query.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.referral.ReferralSamples.DAY;
import static org.safar.query.referral.ReferralSamples.accepted;
import static org.safar.query.referral.ReferralSamples.disclosed;
import static org.safar.query.referral.ReferralSamples.fetched;
import static org.safar.query.referral.ReferralSamples.offered;
import static org.safar.query.referral.ReferralSamples.receipt;
import static org.safar.query.referral.ReferralSamples.referral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ReferralRefusal;
import org.safar.kernel.code.ReferralWithdrawal;
import org.safar.kernel.code.ReturnMessage;
import org.safar.kernel.code.Service;
import org.safar.kernel.referral.ReferralEvent.ReferralCompleted;
import org.safar.kernel.referral.ReferralEvent.ReferralDeclined;
import org.safar.kernel.referral.ReferralEvent.ReferralExpired;
import org.safar.kernel.referral.ReferralEvent.ReferralMessageNoted;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.referral.ReferralEvent.ReferralWithdrawn;
import org.safar.kernel.referral.ReferralEvent.ReturnMessageSent;
import org.safar.kernel.referral.ReferralEvent.ServiceContinuityShared;
import org.safar.kernel.referral.ReferralStage;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.query.referral.ReferralFile.Step;
import org.safar.query.view.Histories;
import org.safar.query.view.Kept;
import org.safar.query.view.ViewCodec;

class ReferralViewTest {
    private static final ReferralView VIEW = new ReferralView();

    @Test
    void follows_an_offer_to_its_end() {
        var services = new ServiceContinuityShared(DAY, Set.of(Service.MEDICAL));
        var arrived = new ReturnMessageSent(DAY, ReturnMessage.PERSON_ARRIVED);
        var file = folded(
                offer(),
                accepted("UZ-MIA", CustodianKind.STATE),
                receipt(),
                disclosed(),
                fetched(),
                services,
                arrived,
                new ReferralMessageNoted(DAY),
                new ReferralCompleted(DAY));
        var state = file.state();
        assertThat(file.version()).isEqualTo(8);
        assertThat(state.stage()).isEqualTo(ReferralStage.COMPLETED);
        assertThat(state.passed())
                .isEqualTo(new ReferralState.Passed(receipt(), disclosed(), true, services, List.of(arrived)));
        assertThat(file.steps()).hasSize(8);
        assertThat(file.steps().get(6)).isEqualTo(arrived());
    }

    private static Step arrived() {
        return new Step("referral.return-message-sent", DAY, Histories.receivedAt(7), ReturnMessage.PERSON_ARRIVED);
    }

    @Test
    void an_envelope_that_was_sealed_anew_waits_again() {
        var state = folded(
                        offer(),
                        accepted("UZ-MIA", CustodianKind.STATE),
                        receipt(),
                        disclosed(),
                        fetched(),
                        disclosed())
                .state();
        assertThat(state.passed().fetched()).isFalse();
    }

    @Test
    void an_offer_made_again_begins_anew() {
        var declined = new ReferralDeclined(DAY, ReferralRefusal.NO_CAPACITY);
        assertThat(folded(offer(), declined).state().declined()).isEqualTo(ReferralRefusal.NO_CAPACITY);
        var again = folded(offer(), declined, offer()).state();
        assertThat(again.stage()).isEqualTo(ReferralStage.OFFERED);
        assertThat(again.offers()).isEqualTo(2);
        assertThat(again.declined()).isNull();
        assertThat(folded(offer(), declined, offer()).steps())
                .extracting(Step::name)
                .containsExactly("referral.offered");
        assertThat(folded(offer(), new ReferralExpired(DAY)).state().stage()).isEqualTo(ReferralStage.EXPIRED);
        assertThat(folded(offer(), new ReferralWithdrawn(DAY, ReferralWithdrawal.SAFETY))
                        .state()
                        .withdrawn())
                .isEqualTo(ReferralWithdrawal.SAFETY);
    }

    @Test
    void is_written_and_read_as_it_is() {
        var file = folded(offer(), accepted("UZ-MIA", CustodianKind.STATE), receipt(), disclosed());
        var codec = new ViewCodec<>(VIEW);
        assertThat(codec.read(codec.write(new Kept<>(file.id().text(), 4, file)))
                        .view())
                .isEqualTo(file);
    }

    @Test
    void takes_nothing_from_cases() {
        var told = new CaseReferred(DAY, referral(1), offer().receiver());
        var stored = new Histories().add(HubId.KZ, ReferralSamples.VICTIM, told).take();
        assertThat(VIEW.keys(stored.getFirst())).isEmpty();
    }

    private static ReferralOffered offer() {
        return offered(HubId.KZ, "KZ-MIA", CustodianKind.STATE, "UZ");
    }

    private static ReferralFile folded(DomainEvent... events) {
        @Nullable ReferralFile file = null;
        for (var stored : new Histories().add(HubId.KZ, referral(1), events).take())
            file = VIEW.on(VIEW.keys(stored).iterator().next(), file, stored);
        return requireNonNull(file);
    }
}
