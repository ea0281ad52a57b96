package org.safar.figures.measure;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;

/**
 * What may be counted of things that organisations keep. A change of what a figure means raises its version. Nobody in these figures is
 * counted as a victim: a person reached twice is reached twice.
 */
public enum Measure implements Code {
    ACTIVITIES(
            ThingKind.ACTIVITY,
            Unit.ACTIVITIES,
            "Activities to prevent trafficking; not withdrawn; a month of a hotline is none of them"),
    ACTIVITIES_WITH_REACH(
            ThingKind.ACTIVITY, Unit.ACTIVITIES, "Activities that say how many people they reached", ACTIVITIES),
    PEOPLE_REACHED(
            ThingKind.ACTIVITY,
            Unit.PEOPLE,
            "People reached, as activities say; whoever was reached by two is in it twice"),
    COPIES(ThingKind.ACTIVITY, Unit.COPIES, "Leaflets printed, messages sent, broadcasts"),
    PARTICIPANTS(ThingKind.ACTIVITY, Unit.PEOPLE, "Participants of activities, as they were counted"),
    HOTLINE_CALLS(ThingKind.ACTIVITY, Unit.CALLS, "Calls to hotlines"),
    CALLERS_MET(ThingKind.ACTIVITY, Unit.PEOPLE, "Callers of hotlines who became a person met", HOTLINE_CALLS),
    PROVIDERS(ThingKind.PROVIDER, Unit.PROVIDERS, "Providers open on the last day of the period"),
    PROVIDERS_WITH_PREMISES(
            ThingKind.PROVIDER, Unit.PROVIDERS, "Providers that say whether they pay for their rooms", PROVIDERS),
    RENT_FREE_PROVIDERS(
            ThingKind.PROVIDER, Unit.PROVIDERS, "Providers whose rooms cost them nothing", PROVIDERS_WITH_PREMISES),
    PLACES(
            ThingKind.PROVIDER,
            Unit.PLACES,
            "Places to stay with providers open on the last day of the period; a family is one place"),
    PLACES_TAKEN(
            ThingKind.PROVIDER,
            Unit.PLACES,
            "Places taken on the last day of the period by persons who were surely there, among places of which the provider"
                    + " says how many it has; more than there are where it took in more; a family takes one",
            PLACES),
    GUESTS(
            ThingKind.PROVIDER,
            Unit.PERSONS,
            "Persons who stayed with a provider on the last day of the period, as their cases say, each member of a family"),
    STAYS_ENDED(ThingKind.PROVIDER, Unit.STAYS, "Stays with a provider that ended, by the day on which they ended"),
    PROJECTS(ThingKind.PROJECT, Unit.PROJECTS, "Donors' projects that ran in the period"),
    PARTNERS(
            ThingKind.PROJECT,
            Unit.ORGANISATIONS,
            "Organisations that carry out projects of the period, each once a project"),
    TIP_EVENTS(ThingKind.TIP_EVENT, Unit.EVENTS, "Trafficking events that became known"),
    SUSPECTS(ThingKind.TIP_EVENT, Unit.PERSONS, "Persons and companies alleged to have taken part, or found to have"),
    PROCEEDINGS(ThingKind.PROCEEDING, Unit.PROCEEDINGS, "Proceedings opened"),
    PERSONS_CHARGED(ThingKind.PROCEEDING, Unit.PERSONS, "Persons charged, by the date of the charge"),
    PERSONS_CONVICTED(
            ThingKind.PROCEEDING,
            Unit.PERSONS,
            "Persons convicted by the judgment given last, final or not, by its date"),
    PERSONS_ACQUITTED(
            ThingKind.PROCEEDING,
            Unit.PERSONS,
            "Persons acquitted by the judgment given last, final or not, by its date"),
    SENTENCES(
            ThingKind.PROCEEDING,
            Unit.PERSONS,
            "Persons sentenced by the judgment given last, final or not, by its date"),
    VICTIMS_COMPENSATED(
            ThingKind.PROCEEDING,
            Unit.PERSONS,
            "Victims to whom courts ordered compensation, by the date of the order"),
    NATIONAL_REFERRALS(
            ThingKind.CASE,
            Unit.REFERRALS,
            "Referrals of a person to a provider within the country, by the day of the referral"),
    NATIONAL_REFERRALS_TAKEN_UP(
            ThingKind.CASE,
            Unit.REFERRALS,
            "Referrals within the country after which the provider helped the person, which is taken as its acceptance",
            NATIONAL_REFERRALS),
    REFERRALS_OFFERED(
            ThingKind.REFERRAL,
            Unit.OFFERS,
            "Offers of a person across a border, by the day of the offer; offered again after an end is another"),
    REFERRALS_ACCEPTED(
            ThingKind.REFERRAL, Unit.OFFERS, "Offers that were accepted, whatever came of them", REFERRALS_OFFERED),
    REFERRALS_DECLINED(ThingKind.REFERRAL, Unit.OFFERS, "Offers that were declined", REFERRALS_OFFERED),
    REFERRALS_EXPIRED(ThingKind.REFERRAL, Unit.OFFERS, "Offers that nobody answered in time", REFERRALS_OFFERED),
    REFERRALS_WITHDRAWN(
            ThingKind.REFERRAL, Unit.OFFERS, "Offers taken back before they were answered", REFERRALS_OFFERED),
    REFERRALS_UNANSWERED(ThingKind.REFERRAL, Unit.OFFERS, "Offers that wait for an answer still", REFERRALS_OFFERED),
    REFERRALS_COMPLETED(
            ThingKind.REFERRAL,
            Unit.OFFERS,
            "Accepted offers that who made them has completed, by the day of the offer",
            REFERRALS_ACCEPTED);

    /** What one is one of. */
    public enum Unit implements Code {
        ACTIVITIES,
        PEOPLE,
        COPIES,
        CALLS,
        PROVIDERS,
        PLACES,
        STAYS,
        REFERRALS,
        PROJECTS,
        ORGANISATIONS,
        EVENTS,
        PROCEEDINGS,
        PERSONS,
        OFFERS;

        @Override
        public String code() {
            return Codes.kebab(this);
        }
    }

    private final ThingKind of;
    private final Unit unit;
    private final String words;
    private final @Nullable Measure denominator;

    Measure(ThingKind of, Unit unit, String words) {
        this(of, unit, words, null);
    }

    Measure(ThingKind of, Unit unit, String words, @Nullable Measure denominator) {
        this.of = of;
        this.unit = unit;
        this.words = words;
        this.denominator = denominator;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public int version() {
        return 1;
    }

    public Unit unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    /** Of which it is a share; none for what stands alone. */
    public @Nullable Measure denominator() {
        return denominator;
    }

    /** Whose facts it reads; a case's are read of what it says of providers. */
    ThingKind of() {
        return of;
    }
}
