package org.safar.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.figures.kept.CareFacts;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

/**
 * What statistics know of one case at one position. Coded facts only: nothing in it names a person.
 *
 * @param presumed the first recognition as a presumed victim; stays a fact when the decision later went the other way
 * @param confirmed the first formal identification; the two flags overlap and are never added
 * @param declined the last decision, in the order of the history, says: not a victim, or no longer
 * @param counted false once the case is voided: it leaves every statistic
 * @param journey the legs in the hub's order, regions by today's codes; where an imported row says the person was
 *     found is no leg
 */
public record Facts(
        HubId hub,
        CustodianCode custodian,
        CustodianKind custodianKind,
        Provenance provenance,
        @Nullable ReportSource source,
        @Nullable Recognition presumed,
        @Nullable Recognition confirmed,
        boolean declined,
        boolean counted,
        Milestones milestones,
        Person person,
        Exploitation exploitation,
        Help help,
        List<Leg> journey) {
    public Facts {
        journey = List.copyOf(journey);
    }

    /** Who recognised, and when. */
    public record Recognition(BodyCode body, PartialDate on) {}

    /**
     * Days of the case. A milestone that was not reached is absent; one reached on an unknown day is "not recorded".
     *
     * @param recruited departure of the first recruitment leg
     * @param occurred beginning of the exploitation
     */
    public record Milestones(
            PartialDate reported,
            @Nullable PartialDate screened,
            @Nullable PartialDate recognised,
            @Nullable PartialDate confirmed,
            @Nullable PartialDate notConfirmed,
            @Nullable PartialDate closed,
            PartialDate recruited,
            PartialDate occurred) {}

    /** @param ageBand at identification */
    public record Person(
            @Nullable Sex sex,
            @Nullable AgeBand ageBand,
            Set<Citizenship> citizenships,
            @Nullable Place residence) {
        public Person {
            citizenships = Set.copyOf(citizenships);
        }
    }

    /** @param foundIn the country an imported data set names */
    public record Exploitation(
            Set<ExploitationForm> forms,
            @Nullable Sector sector,
            Set<MeansOfControl> means,
            @Nullable Recruiter recruiter,
            @Nullable Country foundIn) {
        public Exploitation {
            forms = Set.copyOf(forms);
            means = Set.copyOf(means);
        }
    }

    /**
     * What was done for the person. A milestone that was not reached is absent; one reached on an unknown day is "not recorded".
     *
     * @param assisted first help of any kind: emergency care, a service, a shelter
     * @param byNgoOrIom the first help of them; overlaps with presumed and confirmed and is never added to them
     * @param awarded the first compensation that was not refused whole
     * @param penalised the first penalty for what the person was made to do, or may have been
     * @param projects that any help named
     * @param providers that helped, where a code names them
     * @param care where the person stayed, and to whom they were referred within the country
     */
    public record Help(
            @Nullable PartialDate assisted,
            @Nullable Assistance byNgoOrIom,
            @Nullable PartialDate sheltered,
            @Nullable PartialDate departed,
            @Nullable PartialDate received,
            @Nullable PartialDate reintegrated,
            @Nullable PartialDate legalAid,
            @Nullable PartialDate awarded,
            @Nullable PartialDate penalised,
            Set<ProjectCode> projects,
            Set<ProviderCode> providers,
            CareFacts care) {
        public Help {
            projects = Set.copyOf(projects);
            providers = Set.copyOf(providers);
        }
    }

    /** @param by where the event does not say, the custodian's kind */
    public record Assistance(CustodianKind by, @Nullable ProviderCode provider, PartialDate on) {}

    /** A leg without its dates and number. */
    public record Leg(
            LegKind kind, Place from, Place to, @Nullable BorderPoint borderPoint) {}

    /** Rows of research and synthetic data sets are victims because their source says so. */
    public boolean bySource() {
        return provenance == Provenance.RESEARCH || provenance == Provenance.SYNTHETIC;
    }

    /** Recognised as presumed or confirmed, or a victim by the source; not declined, not voided. */
    public boolean identified() {
        return counted && !declined && (presumed != null || confirmed != null || bySource());
    }

    /**
     * The day of the first recognition; of a victim by source the day of the report. Not recorded where nobody
     * recognised.
     */
    public PartialDate identifiedOn() {
        return identifiedOn(presumed, confirmed, bySource() ? milestones.reported() : PartialDate.NOT_RECORDED);
    }

    static PartialDate identifiedOn(
            @Nullable Recognition presumed, @Nullable Recognition confirmed, PartialDate otherwise) {
        if (presumed == null) return confirmed == null ? otherwise : confirmed.on();
        return confirmed != null && confirmed.on().surelyBefore(presumed.on()) ? confirmed.on() : presumed.on();
    }
}
