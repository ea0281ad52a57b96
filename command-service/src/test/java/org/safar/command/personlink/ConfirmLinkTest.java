package org.safar.command.personlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.personlink.Linking.ANOTHER;
import static org.safar.command.personlink.Linking.IN_KZ;
import static org.safar.command.personlink.Linking.IN_UZ;
import static org.safar.command.personlink.Linking.MARCH;
import static org.safar.command.personlink.Linking.TODAY;
import static org.safar.command.personlink.Linking.bothAgreed;
import static org.safar.command.personlink.Linking.confirmed;
import static org.safar.command.personlink.Linking.consent;
import static org.safar.command.personlink.Linking.matching;
import static org.safar.command.personlink.Linking.matchingUntil;
import static org.safar.command.personlink.Linking.nobodyAgreed;
import static org.safar.command.personlink.Linking.proposed;
import static org.safar.command.personlink.Linking.withdrawn;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.EXCHANGES_REASON;
import static org.safar.kernel.RefusalCode.NOT_FOR_MATCHING;
import static org.safar.kernel.RefusalCode.NO_LINK_CONFIRMED;
import static org.safar.kernel.RefusalCode.NO_LINK_PROPOSED;
import static org.safar.kernel.RefusalCode.PROPOSER_CONFIRMS;
import static org.safar.kernel.RefusalCode.THING_NOT_OPENED;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.personlink.PersonLinkCommand.*;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.personlink.PersonLinkEvent.LinkConfirmed;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** What becomes of a proposal: confirmed by another, declined, dissolved, or ended with what it stood on. */
class ConfirmLinkTest {
    private static final ConfirmLink CONFIRM = new ConfirmLink(TODAY);
    private static final LapseLink LAPSE = new LapseLink(TODAY);
    private static final LinkDissolved WITHDRAWN = new LinkDissolved(TODAY, LinkDissolution.CONSENT_WITHDRAWN);
    private static final LinkDeclined TERMS_ENDED = new LinkDeclined(TODAY, LinkRefusal.TERMS_ENDED);

    @Test
    void another_confirms_and_names_both_consents() {
        bothAgreed().link(proposed()).by(ANOTHER).when(CONFIRM).then(confirmed());
        bothAgreed().link(proposed(), confirmed()).by(ANOTHER).when(CONFIRM).unchanged();
    }

    @Test
    void names_the_consents_that_stand() {
        bothAgreed()
                .and(IN_KZ, consent(ConsentScope.RETURN), matching())
                .link(proposed())
                .by(ANOTHER)
                .when(CONFIRM)
                .then(new LinkConfirmed(TODAY, ANOTHER, 3, 2));
    }

    @Test
    void who_proposed_does_not_confirm() {
        bothAgreed().link(proposed()).by(Scenario.SOMEBODY).when(CONFIRM).refused(PROPOSER_CONFIRMS);
    }

    @Test
    void only_what_waits_is_confirmed() {
        bothAgreed().link().by(ANOTHER).when(CONFIRM).notYet(THING_NOT_OPENED, "");
        bothAgreed().link(proposed(), declined()).by(ANOTHER).when(CONFIRM).refused(NO_LINK_PROPOSED);
        bothAgreed()
                .link(proposed(), confirmed(), dissolved())
                .by(ANOTHER)
                .when(CONFIRM)
                .refused(NO_LINK_PROPOSED);
    }

    @Test
    void not_once_a_consent_was_taken_back_has_expired_or_a_case_was_voided() {
        bothAgreed()
                .and(IN_KZ, withdrawn())
                .link(proposed())
                .by(ANOTHER)
                .when(CONFIRM)
                .refused(NOT_FOR_MATCHING);
        bothAgreed()
                .and(IN_UZ, withdrawn())
                .link(proposed())
                .by(ANOTHER)
                .when(CONFIRM)
                .refused(NOT_FOR_MATCHING);
        nobodyAgreed()
                .and(IN_KZ, matching())
                .and(IN_UZ, matchingUntil(MARCH))
                .link(proposed())
                .by(ANOTHER)
                .when(CONFIRM)
                .refused(NOT_FOR_MATCHING);
        bothAgreed()
                .and(IN_UZ, new CaseVoided(MARCH, VoidReason.ENTERED_IN_ERROR))
                .link(proposed())
                .by(ANOTHER)
                .when(CONFIRM)
                .refused(NOT_FOR_MATCHING);
    }

    @Test
    void nothing_lies_before_the_proposal() {
        bothAgreed().link(proposed()).by(ANOTHER).when(new ConfirmLink(MARCH)).refused(BEFORE_ITS_BEGINNING);
    }

    @Test
    void whoever_doubts_declines_the_proposer_too() {
        bothAgreed().link(proposed()).when(decline()).then(declined());
        bothAgreed().link(proposed(), declined()).when(decline()).unchanged();
        bothAgreed().link(proposed(), confirmed()).when(decline()).refused(NO_LINK_PROPOSED);
    }

    @Test
    void what_is_found_wrong_is_dissolved_by_one() {
        bothAgreed().link(proposed(), confirmed()).when(dissolve()).then(dissolved());
        bothAgreed().link(proposed(), confirmed(), dissolved()).when(dissolve()).unchanged();
        bothAgreed().link(proposed()).when(dissolve()).refused(NO_LINK_CONFIRMED);
    }

    @Test
    void a_withdrawal_dissolves_what_was_confirmed_from_there_on() {
        bothAgreed()
                .and(IN_UZ, withdrawn())
                .link(proposed(), confirmed())
                .when(LAPSE)
                .then(WITHDRAWN);
        bothAgreed()
                .and(IN_KZ, withdrawn())
                .link(proposed(), confirmed())
                .when(LAPSE)
                .then(WITHDRAWN);
    }

    /** The person said until when to look, and was found by then. */
    @Test
    void a_consent_that_runs_out_or_a_voided_case_leaves_what_was_confirmed() {
        nobodyAgreed()
                .and(IN_KZ, matchingUntil(MARCH))
                .and(IN_UZ, matching(), new CaseVoided(MARCH, VoidReason.DUPLICATE))
                .link(proposed(), confirmed())
                .byExchange(Scenario.RECORDED)
                .when(LAPSE)
                .nothing();
    }

    @Test
    void what_was_proposed_ends_with_whatever_it_stood_on() {
        bothAgreed().and(IN_UZ, withdrawn()).link(proposed()).when(LAPSE).then(TERMS_ENDED);
        bothAgreed()
                .and(IN_KZ, new CaseVoided(MARCH, VoidReason.DUPLICATE))
                .link(proposed())
                .when(LAPSE)
                .then(TERMS_ENDED);
    }

    @Test
    void where_it_stands_still_or_is_over_nothing_lapses() {
        bothAgreed().link(proposed()).byExchange(Scenario.RECORDED).when(LAPSE).nothing();
        bothAgreed()
                .link(proposed(), confirmed())
                .byExchange(Scenario.RECORDED)
                .when(LAPSE)
                .nothing();
        bothAgreed()
                .and(IN_UZ, withdrawn())
                .link(proposed(), declined())
                .byExchange(Scenario.RECORDED)
                .when(LAPSE)
                .nothing();
        bothAgreed()
                .and(IN_UZ, withdrawn())
                .link(proposed(), confirmed(), dissolved())
                .byExchange(Scenario.RECORDED)
                .when(LAPSE)
                .nothing();
    }

    @Test
    void the_exchanges_own_reasons_are_nobody_elses() {
        assertExchanges(() -> new DeclineLink(TODAY, LinkRefusal.TERMS_ENDED));
        assertExchanges(() -> new DissolveLink(TODAY, LinkDissolution.CONSENT_WITHDRAWN));
    }

    private static void assertExchanges(ThrowingCallable said) {
        assertThatThrownBy(said)
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.code()).isEqualTo(EXCHANGES_REASON));
    }

    private static DeclineLink decline() {
        return new DeclineLink(TODAY, LinkRefusal.NOT_CERTAIN);
    }

    private static LinkDeclined declined() {
        return new LinkDeclined(TODAY, LinkRefusal.NOT_CERTAIN);
    }

    private static DissolveLink dissolve() {
        return new DissolveLink(TODAY, LinkDissolution.NOT_THE_SAME_PERSON);
    }

    private static LinkDissolved dissolved() {
        return new LinkDissolved(TODAY, LinkDissolution.NOT_THE_SAME_PERSON);
    }
}
