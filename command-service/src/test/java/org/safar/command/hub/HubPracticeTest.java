package org.safar.command.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.kernel.RefusalCode.CODE_TAKEN;
import static org.safar.kernel.RefusalCode.HUB_NOT_JOINED;
import static org.safar.kernel.RefusalCode.KEY_IS_REVOKED;
import static org.safar.kernel.RefusalCode.OWN_COUNTRY;
import static org.safar.kernel.RefusalCode.PLACE_OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.QUARTER_NOT_OVER;
import static org.safar.kernel.RefusalCode.UNKNOWN_KEY;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.hub.HubCommand.AgreeTransferBasis;
import org.safar.command.hub.HubCommand.DeclareRegisterTotals;
import org.safar.command.hub.HubCommand.RegisterKey;
import org.safar.command.hub.HubCommand.RevokeKey;
import org.safar.command.hub.HubCommand.SetDeadlines;
import org.safar.command.hub.HubCommand.SetLanguages;
import org.safar.command.hub.HubCommand.SetRetention;
import org.safar.command.hub.HubCommand.SetZone;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.HubZone;
import org.safar.kernel.code.KeyUse;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.code.TransferInstrument;
import org.safar.kernel.hub.HubEvent.DeadlinesSet;
import org.safar.kernel.hub.HubEvent.HubJoined;
import org.safar.kernel.hub.HubEvent.KeyRegistered;
import org.safar.kernel.hub.HubEvent.KeyRevoked;
import org.safar.kernel.hub.HubEvent.LanguagesSet;
import org.safar.kernel.hub.HubEvent.RegisterTotalsDeclared;
import org.safar.kernel.hub.HubEvent.RetentionSet;
import org.safar.kernel.hub.HubEvent.TransferBasisAgreed;
import org.safar.kernel.hub.HubEvent.ZoneSet;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.hub.HubPractice;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;

/** How a hub works: each rule in force from its own day. */
class HubPracticeTest {
    private static final PartialDate TODAY = day("2026-06-30");
    private static final PartialDate JANUARY = day("2026-01-01");
    private static final PartialDate MARCH = day("2026-03-01");
    private static final PartialDate NEVER = PartialDate.NOT_RECORDED;
    private static final Country UZBEKISTAN = Country.of("UZ");
    private static final Set<TransferField> NAME = Set.of(TransferField.NAME);
    private static final PublicKey KEY =
            new PublicKey("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                    + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
    private static final Quarter WINTER = new Quarter("2026-Q1");

    @Test
    void a_transfer_basis_is_agreed_with_another_state() {
        aHub().when(agree("UZ", JANUARY, NEVER)).then(agreed(JANUARY, NEVER));
        aHub().given(agreed(JANUARY, NEVER)).when(agree("UZ", JANUARY, NEVER)).unchanged();
        aHub().when(agree("KZ", JANUARY, NEVER)).refused(OWN_COUNTRY, "/data/with");
        assertThatThrownBy(() -> agree("UZ", MARCH, JANUARY)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new AgreeTransferBasis(
                        TODAY, UZBEKISTAN, TransferInstrument.MEMORANDUM, JANUARY, NEVER, Set.of()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_transfer_basis_holds_between_its_days_and_the_later_one_takes_its_place() {
        var practice = HubPractice.NONE
                .with(agreed(JANUARY, day("2026-01-31")))
                .with(new TransferBasisAgreed(MARCH, UZBEKISTAN, TransferInstrument.MEMORANDUM, NEVER, NAME));
        assertThat(practice.transferBasis(UZBEKISTAN, day("2025-12-31"))).isEmpty();
        assertThat(practice.transferBasis(UZBEKISTAN, day("2026-01-31"))).contains(agreed(JANUARY, day("2026-01-31")));
        assertThat(practice.transferBasis(UZBEKISTAN, day("2026-02-01"))).isEmpty();
        assertThat(practice.transferBasis(UZBEKISTAN, MARCH)).isPresent();
        assertThat(practice.transferBasis(Country.of("KG"), MARCH)).isEmpty();
    }

    @Test
    void retention_zone_and_languages_hold_from_their_day() {
        aHub().when(new SetRetention(TODAY, JANUARY, 120)).then(new RetentionSet(JANUARY, 120));
        aHub().when(new SetZone(TODAY, JANUARY, HubZone.ALMATY)).then(new ZoneSet(JANUARY, HubZone.ALMATY));
        aHub().when(new SetZone(TODAY, JANUARY, HubZone.TASHKENT)).refused(PLACE_OUTSIDE_HUB, "/data/zone");
        aHub().when(new SetLanguages(TODAY, JANUARY, Set.of(Language.KK)))
                .then(new LanguagesSet(JANUARY, Set.of(Language.KK)));
        var practice = HubPractice.NONE
                .with(new RetentionSet(MARCH, 60))
                .with(new RetentionSet(JANUARY, 120))
                .with(new ZoneSet(JANUARY, HubZone.ALMATY))
                .with(new LanguagesSet(JANUARY, Set.of(Language.KK)));
        assertThat(practice.retention(day("2026-02-01"))).contains(new RetentionSet(JANUARY, 120));
        assertThat(practice.retention(MARCH)).contains(new RetentionSet(MARCH, 60));
        assertThat(practice.retention(day("2025-01-01"))).isEmpty();
        assertThat(practice.zone(MARCH)).isPresent();
        assertThat(practice.languages(MARCH)).isPresent();
    }

    @Test
    void a_rule_that_was_replaced_can_be_set_again() {
        var first = new RetentionSet(JANUARY, 120);
        var again = new SetRetention(TODAY, JANUARY, 120);
        aHub().given(first).when(again).unchanged();
        aHub().given(first, new RetentionSet(JANUARY, 60)).when(again).then(first);
    }

    @Test
    void deadlines_that_are_left_out_stay_as_usual() {
        aHub().when(new SetDeadlines(TODAY, JANUARY, 7, null, null, null))
                .then(new DeadlinesSet(JANUARY, 7, 48, 90, 90));
        assertThat(HubPractice.NONE.deadlines(MARCH).offerDays()).isEqualTo(14);
        assertThat(HubPractice.NONE
                        .with(new DeadlinesSet(JANUARY, 7, 48, 90, 90))
                        .deadlines(MARCH)
                        .offerDays())
                .isEqualTo(7);
    }

    @Test
    void numbers_are_possible_and_days_are_days() {
        assertThatThrownBy(() -> new SetRetention(TODAY, JANUARY, 0)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SetRetention(TODAY, day("2026"), 12)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SetDeadlines(TODAY, JANUARY, null, 0, null, null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new SetLanguages(TODAY, JANUARY, Set.of())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new DeclareRegisterTotals(TODAY, WINTER, -1, 0, 0))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Quarter("2026-Q5")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new PublicKey("0".repeat(128))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_key_is_registered_once_and_revoked_for_ever() {
        var registered = new KeyRegistered(JANUARY, KeyUse.ENCRYPTION, KEY, NEVER);
        var revoked = new KeyRevoked(MARCH, KEY);
        var register = new RegisterKey(TODAY, JANUARY, NEVER, KeyUse.ENCRYPTION, KEY);
        aHub().when(register).then(registered);
        aHub().given(registered).when(register).unchanged();
        aHub().given(registered)
                .when(new RegisterKey(TODAY, JANUARY, NEVER, KeyUse.SIGNATURE, KEY))
                .refused(CODE_TAKEN, "/data/key");
        aHub().when(new RevokeKey(TODAY, MARCH, KEY)).refused(UNKNOWN_KEY, "/data/key");
        aHub().given(registered).when(new RevokeKey(TODAY, MARCH, KEY)).then(revoked);
        aHub().given(registered, revoked).when(new RevokeKey(TODAY, TODAY, KEY)).unchanged();
        aHub().given(registered, revoked)
                .when(new RegisterKey(TODAY, TODAY, NEVER, KeyUse.ENCRYPTION, KEY))
                .refused(KEY_IS_REVOKED, "/data/key");
    }

    @Test
    void what_is_told_of_one_key_says_nothing_of_another() {
        var other = new PublicKey("7cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978"
                + "07775510db8ed040293d9ac69f7430dbba7dade63ce982299e04b79d227873d1");
        var registered = new KeyRegistered(JANUARY, KeyUse.ENCRYPTION, KEY, NEVER);
        var beside = new KeyRegistered(JANUARY, KeyUse.ENCRYPTION, other, NEVER);
        var register = new RegisterKey(TODAY, JANUARY, NEVER, KeyUse.ENCRYPTION, other);
        aHub().given(registered).when(register).then(beside);
        aHub().given(registered, new KeyRevoked(MARCH, KEY)).when(register).then(beside);
        aHub().given(registered).when(new RevokeKey(TODAY, MARCH, other)).refused(UNKNOWN_KEY, "/data/key");
        aHub().given(registered, beside, new KeyRevoked(MARCH, KEY))
                .when(new RevokeKey(TODAY, MARCH, other))
                .then(new KeyRevoked(MARCH, other));
    }

    @Test
    void a_key_is_trusted_between_its_days_and_until_it_is_revoked() {
        var practice = HubPractice.NONE.with(new KeyRegistered(JANUARY, KeyUse.ENCRYPTION, KEY, day("2026-12-31")));
        assertThat(practice.keys(KeyUse.ENCRYPTION, day("2025-12-31"))).isEmpty();
        assertThat(practice.keys(KeyUse.ENCRYPTION, MARCH)).hasSize(1);
        assertThat(practice.keys(KeyUse.SIGNATURE, MARCH)).isEmpty();
        assertThat(practice.keys(KeyUse.ENCRYPTION, day("2027-01-01"))).isEmpty();
        var revoked = practice.with(new KeyRevoked(MARCH, KEY));
        assertThat(revoked.keys(KeyUse.ENCRYPTION, day("2026-02-28"))).hasSize(1);
        assertThat(revoked.keys(KeyUse.ENCRYPTION, MARCH)).isEmpty();
    }

    @Test
    void register_totals_are_declared_for_a_quarter_noughts_included_and_the_later_holds() {
        var nil = new RegisterTotalsDeclared(TODAY, WINTER, 0, 0, 0);
        var more = new RegisterTotalsDeclared(TODAY, WINTER, 2, 0, 0);
        joined().when(new DeclareRegisterTotals(TODAY, WINTER, 0, 0, 0)).then(nil);
        joined().given(nil)
                .when(new DeclareRegisterTotals(TODAY, WINTER, 0, 0, 0))
                .unchanged();
        joined().given(nil)
                .when(new DeclareRegisterTotals(TODAY, WINTER, 2, 0, 0))
                .then(more);
        var practice = HubPractice.NONE.with(nil).with(more);
        assertThat(practice.totals(WINTER)).contains(more);
        assertThat(practice.totals(new Quarter("2025-Q4")))
                .as("nothing declared is not nought")
                .isEmpty();
    }

    @Test
    void register_totals_are_of_a_quarter_that_is_over_and_in_which_the_hub_took_part() {
        joined().when(new DeclareRegisterTotals(TODAY, new Quarter("2026-Q2"), 0, 0, 0))
                .refused(QUARTER_NOT_OVER, "/data/quarter");
        joined().when(new DeclareRegisterTotals(TODAY, new Quarter("2011-Q3"), 0, 0, 0))
                .refused(HUB_NOT_JOINED, "/data/quarter");
        joined().when(new DeclareRegisterTotals(TODAY, new Quarter("2011-Q4"), 0, 0, 0))
                .then(new RegisterTotalsDeclared(TODAY, new Quarter("2011-Q4"), 0, 0, 0));
    }

    private static Scenario<HubHistory> aHub() {
        return new Scenario<>(new HubLaw(), HubHistory.EMPTY, HubId.KZ);
    }

    private static Scenario<HubHistory> joined() {
        return aHub().given(new HubJoined(day("2011-10-01")));
    }

    private static AgreeTransferBasis agree(String with, PartialDate from, PartialDate until) {
        return new AgreeTransferBasis(TODAY, Country.of(with), TransferInstrument.BILATERAL_TREATY, from, until, NAME);
    }

    private static TransferBasisAgreed agreed(PartialDate from, PartialDate until) {
        return new TransferBasisAgreed(from, UZBEKISTAN, TransferInstrument.BILATERAL_TREATY, until, NAME);
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
