package org.safar.kernel.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventType;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.time.PartialDate;

/** What the law does for the person, and what it did to them: Palermo Protocol Art. 6 (6); OHCHR Principles 7 and 17. */
public sealed interface RedressEvent extends VictimCaseEvent {

    @EventType(name = "case.legal-aid-recorded", revision = 1)
    record LegalAidRecorded(
            PartialDate occurredOn,
            LegalMatter matter,
            @Nullable ProviderCode provider) implements RedressEvent {}

    /** @param claim the hub's number of the claim within the case, from 1: award and payment name it */
    @EventType(name = "case.compensation-claimed", revision = 1)
    record CompensationClaimed(PartialDate occurredOn, int claim, CompensationSource against) implements RedressEvent {}

    /** @param share of what was claimed; none where the claim was dismissed */
    @EventType(name = "case.compensation-awarded", revision = 1)
    record CompensationAwarded(PartialDate occurredOn, int claim, CompensationShare share) implements RedressEvent {}

    /** @param share of what was awarded, with everything paid before */
    @EventType(name = "case.compensation-paid", revision = 1)
    record CompensationPaid(PartialDate occurredOn, int claim, CompensationShare share) implements RedressEvent {}

    /** @param compelled whether the person was made to do it by those who exploited them */
    @EventType(name = "case.victim-penalised", revision = 1)
    record VictimPenalised(
            PartialDate occurredOn,
            PenalisedFor offence,
            Penalty penalty,
            @Nullable Answer compelled) implements RedressEvent {}
}
