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
import static org.safar.command.personlink.Linking.day;
import static org.safar.command.personlink.Linking.matching;
import static org.safar.command.personlink.Linking.matchingUntil;
import static org.safar.command.personlink.Linking.nobodyAgreed;
import static org.safar.command.personlink.Linking.propose;
import static org.safar.command.personlink.Linking.proposed;
import static org.safar.command.personlink.Linking.withdrawn;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.LINK_STANDS;
import static org.safar.kernel.RefusalCode.NOT_FOR_MATCHING;
import static org.safar.kernel.RefusalCode.ONE_CASE_TWICE;

import org.junit.jupiter.api.Test;
import org.safar.command.message.Lines;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.kernel.CaseId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDeclined;
import org.safar.kernel.personlink.PersonLinkEvent.LinkDissolved;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

class ProposeLinkTest {

    @Test
    void two_cases_may_be_of_one_person() {
        bothAgreed().link().when(propose()).then(proposed());
    }

    @Test
    void which_is_named_first_says_nothing() {
        bothAgreed().link().when(new ProposeLink(TODAY, IN_UZ, IN_KZ)).then(proposed());
        assertThat(Lines.thingIds().linkOf(IN_UZ, IN_KZ)).isEqualTo(Linking.LINK);
        assertThat(Lines.thingIds().linkOf(IN_UZ, new CaseId("3".repeat(32)))).isNotEqualTo(Linking.LINK);
    }

    @Test
    void a_case_is_not_linked_with_itself() {
        assertThatThrownBy(() -> new ProposeLink(TODAY, IN_KZ, IN_KZ))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.code()).isEqualTo(ONE_CASE_TWICE));
    }

    @Test
    void said_again_by_who_said_it_is_no_news_and_by_another_is_a_second_link() {
        bothAgreed().link(proposed()).when(propose()).unchanged();
        bothAgreed().link(proposed()).by(ANOTHER).when(propose()).refused(LINK_STANDS);
        bothAgreed().link(proposed(), confirmed()).when(propose()).refused(LINK_STANDS);
    }

    @Test
    void what_was_declined_or_dissolved_may_be_proposed_again() {
        bothAgreed()
                .link(proposed(), new LinkDeclined(TODAY, LinkRefusal.NOT_CERTAIN))
                .when(propose())
                .then(proposed());
        bothAgreed()
                .link(proposed(), confirmed(), new LinkDissolved(TODAY, LinkDissolution.ENTERED_IN_ERROR))
                .when(propose())
                .then(proposed());
    }

    @Test
    void each_of_the_two_has_agreed_to_matching() {
        nobodyAgreed().and(IN_UZ, matching()).link().when(propose()).refused(NOT_FOR_MATCHING, "/data/one");
        nobodyAgreed().and(IN_KZ, matching()).link().when(propose()).refused(NOT_FOR_MATCHING, "/data/other");
        nobodyAgreed()
                .and(IN_KZ, matching())
                .and(IN_UZ, consent(ConsentScope.RESEARCH))
                .link()
                .when(propose())
                .refused(NOT_FOR_MATCHING, "/data/other");
    }

    @Test
    void a_consent_that_was_taken_back_or_has_expired_is_none() {
        bothAgreed().and(IN_UZ, withdrawn()).link().when(propose()).refused(NOT_FOR_MATCHING, "/data/other");
        nobodyAgreed()
                .and(IN_KZ, matchingUntil(day("2026-06-29")))
                .and(IN_UZ, matching())
                .link()
                .when(propose())
                .refused(NOT_FOR_MATCHING, "/data/one");
        nobodyAgreed()
                .and(IN_KZ, matchingUntil(TODAY))
                .and(IN_UZ, consent(ConsentScope.ASSISTANCE), matching())
                .link()
                .when(propose())
                .then(proposed());
    }

    /** Or the desk could try out which cases there are. */
    @Test
    void a_case_that_is_not_there_is_answered_as_one_that_nobody_may_match() {
        var nowhere = new CaseId("3".repeat(32));
        bothAgreed().link().when(new ProposeLink(TODAY, IN_KZ, nowhere)).refused(NOT_FOR_MATCHING, "/data/other");
        bothAgreed()
                .and(IN_KZ, new CaseVoided(MARCH, VoidReason.DUPLICATE))
                .link()
                .when(propose())
                .refused(NOT_FOR_MATCHING, "/data/one");
    }

    @Test
    void not_ahead_of_time() {
        bothAgreed()
                .link()
                .when(new ProposeLink(day("2026-07-01"), IN_KZ, IN_UZ))
                .refused(DATE_IN_FUTURE);
    }
}
