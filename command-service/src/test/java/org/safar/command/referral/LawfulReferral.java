package org.safar.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.referral.Referring.DIGEST;
import static org.safar.command.referral.Referring.TO_UZ;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EnvelopeDigest;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.TransferField;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralEvent.*;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.PersonEvent.PersonDied;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernLifted;
import org.safar.kernel.victimcase.PersonEvent.SafetyConcernRaised;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** What must be so whenever something is stored of a referral from KZ to UZ, read off the raw events as plainly as possible. */
final class LawfulReferral {
    private final List<DomainEvent> ofCase = new ArrayList<>();
    private final Map<HubId, Set<TransferField>> bases = new EnumMap<>(HubId.class);
    private String stage = "none";
    private boolean receipt;
    private boolean message;
    private EnvelopeDigest disclosed;
    private final Set<EnvelopeDigest> fetched = new HashSet<>();
    private CaseId linked;

    void reported(DomainEvent... events) {
        ofCase.addAll(List.of(events));
    }

    void agreed(HubId hub, Set<TransferField> fields) {
        bases.put(hub, fields);
    }

    /** @param by who sent what it came of; null where the exchange asked */
    void check(ReferralEvent event, HubId by) {
        switch (event) {
            case ReferralOffered _ -> offered(by);
            case ReferralAccepted e -> accepted(e, by);
            case ReferralDeclined _ -> step("offered", "ended", HubId.UZ, by);
            case ReferralWithdrawn _ -> withdrawn(by);
            case ReferralExpired _ -> step("offered", "ended", null, by);
            case ConsentReceiptShared e -> shared(e, by);
            case IdentityDisclosed e -> disclosed(e, by);
            case EnvelopeFetched e -> fetched(e, by);
            case ServiceContinuityShared e -> continued(e, by);
            case ReturnMessageSent _ -> {
                step("accepted", "accepted", HubId.UZ, by);
                message = true;
            }
            case ReferralCompleted _ -> {
                step("accepted", "ended", HubId.KZ, by);
                assertThat(fetched).as("identity has passed").isNotEmpty();
                assertThat(message).as("the receiver has told how it went").isTrue();
            }
            case ReferralMessageNoted _ -> throw new AssertionError("a note is no news");
        }
    }

    /** One open offer at a time, of an open case. */
    private void offered(HubId by) {
        assertThat(stage).as("one open offer").isIn("none", "ended");
        assertThat(by).isEqualTo(HubId.KZ);
        terms();
        assertThat(last(CaseClosed.class)).as("closed").isLessThanOrEqualTo(last(CaseReopened.class));
        stage = "offered";
        receipt = false;
        message = false;
        disclosed = null;
        fetched.clear();
    }

    /** One person has one case there, however often offered. */
    private void accepted(ReferralAccepted e, HubId by) {
        step("offered", "accepted", HubId.UZ, by);
        terms();
        assertThat(e.linkedCase()).isNotNull();
        if (linked != null) assertThat(e.linkedCase()).isEqualTo(linked);
        linked = e.linkedCase();
    }

    private void withdrawn(HubId by) {
        assertThat(stage).isIn("offered", "accepted");
        assertThat(by).isIn(HubId.KZ, null);
        if (by == null) {
            assertThat(stage).isEqualTo("offered");
            assertThat(holds())
                    .as("the exchange takes back what stands no more")
                    .isFalse();
        }
        stage = "ended";
    }

    private void shared(ConsentReceiptShared e, HubId by) {
        step("accepted", "accepted", HubId.KZ, by);
        terms();
        assertThat(ofCase.get((int) e.receipt()))
                .isInstanceOfSatisfying(
                        ConsentGiven.class,
                        consent -> assertThat(consent).isSameAs(consent()).returns(e.fields(), ConsentGiven::fields));
        receipt = true;
    }

    private void disclosed(IdentityDisclosed e, HubId by) {
        step("accepted", "accepted", HubId.KZ, by);
        terms();
        assertThat(receipt).as("the receiver knows to what the person agreed").isTrue();
        assertThat(covered()).as("agreed by all three").containsAll(e.fields());
        assertThat(e.envelope()).as("sealed to the receiver").isIn(DIGEST, ReferralLife.SECOND);
        disclosed = e.envelope();
    }

    private void fetched(EnvelopeFetched e, HubId by) {
        step("accepted", "accepted", HubId.UZ, by);
        terms();
        assertThat(e.envelope()).isEqualTo(disclosed);
        assertThat(fetched.add(e.envelope())).as("given once").isTrue();
    }

    private void continued(ServiceContinuityShared e, HubId by) {
        step("accepted", "accepted", HubId.KZ, by);
        terms();
        assertThat(disclosed).isNotNull();
        if (!e.services().isEmpty()) assertThat(covered()).contains(TransferField.SERVICES);
    }

    private void step(String from, String to, HubId side, HubId by) {
        assertThat(stage).isEqualTo(from);
        assertThat(by).isEqualTo(side);
        stage = to;
    }

    private void terms() {
        assertThat(holds())
                .as("consent, both bases, nobody feared, voided or dead")
                .isTrue();
    }

    private boolean holds() {
        return consent() != null
                && bases.size() == 2
                && last(CaseVoided.class) < 0
                && last(PersonDied.class) < 0
                && last(SafetyConcernRaised.class) <= last(SafetyConcernLifted.class);
    }

    /** What the person agreed to last and has not taken back; every consent here is of March, so is or is later every withdrawal. */
    private ConsentGiven consent() {
        ConsentGiven stands = null;
        for (var event : ofCase) {
            if (event instanceof ConsentGiven e && e.covers(ConsentScope.SHARE_WITH_RECIPIENT, TO_UZ)) {
                var expired = e.expires().recorded() && e.expires().surelyBefore(Referring.TODAY);
                if (!expired && !takenBack(e)) stands = e;
            }
        }
        return stands;
    }

    /** On a day that is not before the consent's, whenever it is told; without a day, if it is told after it. */
    private boolean takenBack(ConsentGiven consent) {
        var told = indexOf(consent);
        for (var at = 0; at < ofCase.size(); at++)
            if (ofCase.get(at) instanceof ConsentWithdrawn e && (e.occurredOn().recorded() || at > told)) return true;
        return false;
    }

    private int indexOf(DomainEvent event) {
        for (var at = 0; at < ofCase.size(); at++) if (ofCase.get(at) == event) return at;
        return -1;
    }

    private Set<TransferField> covered() {
        var fields = new HashSet<>(consent().fields());
        bases.values().forEach(fields::retainAll);
        return fields;
    }

    /** Where in the case it was told last; before everything where it was not. */
    private int last(Class<? extends DomainEvent> type) {
        for (var at = ofCase.size() - 1; at >= 0; at--) if (type.isInstance(ofCase.get(at))) return at;
        return -1;
    }
}
