package org.safar.query.figures;

import static org.safar.figures.measure.Breakdown.ACTIVITY_KIND;
import static org.safar.figures.measure.Breakdown.AGENCY;
import static org.safar.figures.measure.Breakdown.AIM;
import static org.safar.figures.measure.Breakdown.ARTICLE;
import static org.safar.figures.measure.Breakdown.AUDIENCE;
import static org.safar.figures.measure.Breakdown.CALL_TOPIC;
import static org.safar.figures.measure.Breakdown.CITIZENSHIP;
import static org.safar.figures.measure.Breakdown.DISTRICT;
import static org.safar.figures.measure.Breakdown.DONOR;
import static org.safar.figures.measure.Breakdown.ENDING;
import static org.safar.figures.measure.Breakdown.FINDING;
import static org.safar.figures.measure.Breakdown.FROM;
import static org.safar.figures.measure.Breakdown.HUB;
import static org.safar.figures.measure.Breakdown.LANGUAGE;
import static org.safar.figures.measure.Breakdown.MESSAGE;
import static org.safar.figures.measure.Breakdown.MONTH;
import static org.safar.figures.measure.Breakdown.OFFERED_BY;
import static org.safar.figures.measure.Breakdown.OFFICIAL;
import static org.safar.figures.measure.Breakdown.ORGANISATION;
import static org.safar.figures.measure.Breakdown.OUTCOME;
import static org.safar.figures.measure.Breakdown.PASSED_TO;
import static org.safar.figures.measure.Breakdown.PLACE_FOR;
import static org.safar.figures.measure.Breakdown.PROCEEDING_KIND;
import static org.safar.figures.measure.Breakdown.PROJECT;
import static org.safar.figures.measure.Breakdown.PROVIDER;
import static org.safar.figures.measure.Breakdown.PROVIDER_KIND;
import static org.safar.figures.measure.Breakdown.RECEIVER;
import static org.safar.figures.measure.Breakdown.REGION;
import static org.safar.figures.measure.Breakdown.SENTENCE;
import static org.safar.figures.measure.Breakdown.SERVICE;
import static org.safar.figures.measure.Breakdown.SETTLEMENT;
import static org.safar.figures.measure.Breakdown.SEX;
import static org.safar.figures.measure.Breakdown.STAGE;
import static org.safar.figures.measure.Breakdown.STATE;
import static org.safar.figures.measure.Breakdown.SUSPENDED;
import static org.safar.figures.measure.Breakdown.TAKEN_BY;
import static org.safar.figures.measure.Breakdown.TO;
import static org.safar.figures.measure.Breakdown.TOPIC;
import static org.safar.figures.measure.Breakdown.YEAR;

import java.util.List;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measures.Question;

/**
 * What a dashboard says of prevention, places to stay, prosecution and partnership, beside what it says of cases.
 *
 * @param name stable: readers' software looks for it
 */
record Work(String name, Question question) {
    static final List<Work> PANELS = List.of(
            panel("activities", Measure.ACTIVITIES, ACTIVITY_KIND),
            panel("activitiesByAim", Measure.ACTIVITIES, AIM),
            panel("activitiesByAudience", Measure.ACTIVITIES, AUDIENCE),
            panel("activitiesByRegion", Measure.ACTIVITIES, REGION),
            panel("activitiesByDistrict", Measure.ACTIVITIES, DISTRICT),
            panel("activitiesBySettlement", Measure.ACTIVITIES, SETTLEMENT),
            panel("activitiesByAgency", Measure.ACTIVITIES, AGENCY),
            panel("activitiesByProject", Measure.ACTIVITIES, PROJECT),
            panel("activitiesByHub", Measure.ACTIVITIES, HUB),
            panel("activitiesWithReach", Measure.ACTIVITIES_WITH_REACH),
            panel("reach", Measure.PEOPLE_REACHED, ACTIVITY_KIND),
            panel("reachByAim", Measure.PEOPLE_REACHED, AIM),
            panel("reachByAudience", Measure.PEOPLE_REACHED, AUDIENCE),
            panel("reachByKindAndAudience", Measure.PEOPLE_REACHED, ACTIVITY_KIND, AUDIENCE),
            panel("reachByRegion", Measure.PEOPLE_REACHED, REGION),
            panel("reachByDistrict", Measure.PEOPLE_REACHED, DISTRICT),
            panel("reachBySettlement", Measure.PEOPLE_REACHED, SETTLEMENT),
            panel("copies", Measure.COPIES, ACTIVITY_KIND),
            panel("copiesByLanguage", Measure.COPIES, LANGUAGE),
            panel("copiesByAudience", Measure.COPIES, AUDIENCE),
            panel("copiesByMessage", Measure.COPIES, MESSAGE),
            panel("copiesByRegion", Measure.COPIES, REGION),
            panel("participants", Measure.PARTICIPANTS, ACTIVITY_KIND, ORGANISATION),
            panel("participantsByTopic", Measure.PARTICIPANTS, TOPIC),
            panel("participantsBySex", Measure.PARTICIPANTS, ACTIVITY_KIND, SEX),
            panel("hotlineCalls", Measure.HOTLINE_CALLS, CALL_TOPIC),
            panel("hotlineCallsByMonth", Measure.HOTLINE_CALLS, MONTH),
            panel("hotlineCallsByProvider", Measure.HOTLINE_CALLS, PROVIDER),
            panel("callersMet", Measure.CALLERS_MET),
            panel("providers", Measure.PROVIDERS, PROVIDER_KIND),
            panel("providersByService", Measure.PROVIDERS, SERVICE),
            panel("rentFree", Measure.RENT_FREE_PROVIDERS, PROVIDER_KIND),
            panel("places", Measure.PLACES, PLACE_FOR),
            panel("placesByRegion", Measure.PLACES, REGION),
            panel("placesByProvider", Measure.PLACES, PROVIDER, PLACE_FOR),
            panel("placesByHub", Measure.PLACES, HUB),
            panel("placesTaken", Measure.PLACES_TAKEN, PLACE_FOR),
            panel("placesTakenByProvider", Measure.PLACES_TAKEN, PROVIDER, PLACE_FOR),
            panel("guests", Measure.GUESTS, PLACE_FOR),
            panel("guestsByProvider", Measure.GUESTS, PROVIDER),
            panel("staysEnded", Measure.STAYS_ENDED, ENDING),
            panel("staysEndedByProvider", Measure.STAYS_ENDED, PROVIDER, ENDING),
            panel("rentFreeByProvider", Measure.RENT_FREE_PROVIDERS, PROVIDER),
            panel("tipEvents", Measure.TIP_EVENTS, YEAR),
            panel("suspects", Measure.SUSPECTS, SEX),
            panel("suspectsByCitizenship", Measure.SUSPECTS, CITIZENSHIP),
            panel("suspectsInOffice", Measure.SUSPECTS, OFFICIAL),
            panel("suspectsByFinding", Measure.SUSPECTS, FINDING),
            panel("proceedings", Measure.PROCEEDINGS, STAGE),
            panel("proceedingsByKind", Measure.PROCEEDINGS, PROCEEDING_KIND),
            panel("proceedingsByArticle", Measure.PROCEEDINGS, ARTICLE),
            panel("proceedingsByYear", Measure.PROCEEDINGS, YEAR),
            panel("proceedingsByHub", Measure.PROCEEDINGS, HUB),
            panel("charged", Measure.PERSONS_CHARGED, SEX),
            panel("chargedByCitizenship", Measure.PERSONS_CHARGED, CITIZENSHIP),
            panel("convicted", Measure.PERSONS_CONVICTED, SEX),
            panel("convictedByCitizenship", Measure.PERSONS_CONVICTED, CITIZENSHIP),
            panel("convictedByArticle", Measure.PERSONS_CONVICTED, ARTICLE),
            panel("acquitted", Measure.PERSONS_ACQUITTED, SEX),
            panel("sentences", Measure.SENTENCES, SENTENCE),
            panel("sentencesSuspended", Measure.SENTENCES, SENTENCE, SUSPENDED),
            panel("compensationOrdered", Measure.VICTIMS_COMPENSATED),
            panel("donorsProjects", Measure.PROJECTS, DONOR),
            panel("projectsByState", Measure.PROJECTS, PROJECT, STATE),
            panel("partners", Measure.PARTNERS, ORGANISATION),
            panel("nationalReferrals", Measure.NATIONAL_REFERRALS, OFFERED_BY, PASSED_TO),
            panel("nationalReferralsTakenUp", Measure.NATIONAL_REFERRALS_TAKEN_UP, OFFERED_BY, PASSED_TO),
            panel("nationalReferralsByProvider", Measure.NATIONAL_REFERRALS, PROVIDER),
            panel("nationalReferralsTakenUpByProvider", Measure.NATIONAL_REFERRALS_TAKEN_UP, PROVIDER),
            panel("referrals", Measure.REFERRALS_OFFERED, OUTCOME),
            panel("referralsByYear", Measure.REFERRALS_OFFERED, YEAR, OUTCOME),
            panel("referralsByReceiver", Measure.REFERRALS_OFFERED, RECEIVER),
            panel("referralsByKeeper", Measure.REFERRALS_OFFERED, OFFERED_BY, OUTCOME),
            panel("referralsByPair", Measure.REFERRALS_OFFERED, FROM, TO),
            panel("referralsAccepted", Measure.REFERRALS_ACCEPTED, FROM, TO),
            panel("referralsDeclined", Measure.REFERRALS_DECLINED, FROM, TO),
            panel("referralsExpired", Measure.REFERRALS_EXPIRED, FROM, TO),
            panel("referralsWithdrawn", Measure.REFERRALS_WITHDRAWN, FROM, TO),
            panel("referralsUnanswered", Measure.REFERRALS_UNANSWERED, FROM, TO),
            panel("referralsCompleted", Measure.REFERRALS_COMPLETED, FROM, TO),
            panel("referralsBetweenKeepers", Measure.REFERRALS_ACCEPTED, OFFERED_BY, TAKEN_BY));

    private static Work panel(String name, Measure measure, Breakdown... breakdowns) {
        return new Work(name, new Question(measure, List.of(breakdowns)));
    }
}
