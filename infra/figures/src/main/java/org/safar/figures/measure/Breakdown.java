package org.safar.figures.measure;

import java.util.List;
import java.util.stream.Stream;
import org.safar.figures.kept.StayEnding;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ActivityAim;
import org.safar.kernel.code.ActivityKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Audience;
import org.safar.kernel.code.CallTopic;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Language;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.PartnerKind;
import org.safar.kernel.code.PreventionMessage;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.code.SentenceBand;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TrainingTopic;
import org.safar.kernel.tipevent.ProceedingStage;

/**
 * By what a measure may be broken down. A closed one has a list of values, each of which is a cell even where nothing is in it; of an
 * open one only what occurs is a cell. Where a thing has several values it is in several cells, and parts do not add up.
 */
public enum Breakdown implements Code {
    HUB(list(HubId.class)),
    ACTIVITY_KIND(list(ActivityKind.class)),
    AIM(list(ActivityAim.class)),
    AUDIENCE(list(Audience.class)),
    MESSAGE(list(PreventionMessage.class)),
    LANGUAGE(list(Language.class)),
    TOPIC(list(TrainingTopic.class)),
    CALL_TOPIC(list(CallTopic.class)),
    ORGANISATION(list(OrganisationKind.class)),
    SEX(list(Sex.class)),
    PROVIDER_KIND(list(ProviderKind.class)),
    SERVICE(list(Service.class)),
    PLACE_FOR(List.of("men", "women", "families", "children")),
    STAGE(list(ProceedingStage.class)),
    PROCEEDING_KIND(list(ProceedingKind.class)),
    SENTENCE(list(SentenceBand.class)),
    SUSPENDED(list(Answer.class)),
    OFFICIAL(list(Answer.class)),
    /** Of a suspect: alleged while no final judgment says more. */
    FINDING(List.of("alleged", "substantiated", "not-substantiated")),
    /** What was answered to an offer; what was accepted stays so, whatever came of it. */
    OUTCOME(List.of(
            Referrals.UNANSWERED, Referrals.ACCEPTED, Referrals.DECLINED, Referrals.EXPIRED, Referrals.WITHDRAWN)),
    RECEIVER(Stream.concat(Stream.of(Referrals.HUB), list(PartnerKind.class).stream())
            .toList()),
    OFFERED_BY(list(CustodianKind.class)),
    /** Who took the person over; the last is a mission of an international organisation that has no hub. */
    TAKEN_BY(Stream.concat(list(CustodianKind.class).stream(), Stream.of(Referrals.INTERNATIONAL))
            .toList()),
    /** Kind of the organisation that keeps the provider to whom somebody was referred. */
    PASSED_TO(list(CustodianKind.class)),
    /** Of a stay. */
    ENDING(list(StayEnding.class)),
    /** Of a place: a city or a rural district, by the register. */
    SETTLEMENT(List.of("urban", "rural")),
    FROM(list(HubId.class)),
    TO(List.of()),
    REGION(List.of()),
    DISTRICT(List.of()),
    PROVIDER(List.of()),
    PROJECT(List.of()),
    AGENCY(List.of()),
    DONOR(List.of()),
    STATE(List.of()),
    ARTICLE(List.of()),
    CITIZENSHIP(List.of()),
    YEAR(List.of()),
    MONTH(List.of());

    private final List<String> values;

    Breakdown(List<String> values) {
        this.values = values;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    /** The values of a closed one, in their order, without "not recorded"; empty for an open one. */
    public List<String> list() {
        return values;
    }

    boolean period() {
        return this == YEAR || this == MONTH;
    }

    private static <E extends Enum<E> & Code> List<String> list(Class<E> codes) {
        return Stream.of(codes.getEnumConstants()).map(Code::code).toList();
    }
}
