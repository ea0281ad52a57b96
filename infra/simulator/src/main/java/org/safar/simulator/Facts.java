package org.safar.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.Sector;

/** What there is to tell about a person and their exploitation, and what is at first told wrongly. */
final class Facts {
    private static final double MISDESCRIBED = 0.07;
    private static final double MISTAKEN = 0.06;
    private static final int ADULT = 18;
    private static final int OLDEST = 60;

    private static final Shares<MeansOfControl> MEANS = Shares.of(MeansOfControl.WITHHOLDS_DOCUMENTS, 22)
            .or(MeansOfControl.TAKES_EARNINGS, 20)
            .or(MeansOfControl.FALSE_PROMISES, 18)
            .or(MeansOfControl.DEBT_BONDAGE, 12)
            .or(MeansOfControl.EXCESSIVE_WORKING_HOURS, 12)
            .or(MeansOfControl.RESTRICTS_MOVEMENT, 10)
            .or(MeansOfControl.PHYSICAL_THREATS, 8)
            .or(MeansOfControl.PSYCHOLOGICAL_ABUSE, 8)
            .or(MeansOfControl.THREATS_LAW_ENFORCEMENT, 6)
            .or(MeansOfControl.PHYSICAL_ABUSE, 5)
            .or(MeansOfControl.WITHHOLDS_NECESSITIES, 4);

    private static final Shares<Recruiter> RECRUITER = Shares.of(Recruiter.ACQUAINTANCE, 34)
            .or(Recruiter.STRANGER, 18)
            .or(Recruiter.AGENCY, 14)
            .or(Recruiter.EMPLOYER, 12)
            .or(Recruiter.FRIEND, 10)
            .or(Recruiter.FAMILY, 8)
            .or(Recruiter.INTIMATE_PARTNER, 3)
            .or(Recruiter.OTHER, 1);

    private final Person person;
    private final Journey journey;
    private final Set<ExploitationForm> forms;
    private final Set<MeansOfControl> means;
    private final @Nullable Recruiter recruiter;
    private final @Nullable Integer birthYear;
    private final List<String> citizenships;
    private final boolean livesAtHome;
    private final AgeBand firstAge;
    private final @Nullable Sector firstSector;

    Facts(Dice dice, Person person, Journey journey) {
        this.person = person;
        this.journey = journey;
        this.forms = forms(dice, person);
        this.means = dice.someOf(MEANS, 4);
        this.recruiter = dice.chance(0.15) ? null : dice.oneOf(RECRUITER);
        this.birthYear = birthYear(dice, person, journey);
        this.citizenships = citizenships(dice, person);
        this.livesAtHome = dice.chance(0.8);
        this.firstAge = dice.chance(MISDESCRIBED) ? otherAdult(dice, person.age()) : person.age();
        this.firstSector = dice.chance(MISTAKEN) ? otherSector(dice, person) : person.sector();
    }

    Journey journey() {
        return journey;
    }

    boolean minor() {
        return person.age().minor();
    }

    boolean recruitedByFamily() {
        return recruiter == Recruiter.FAMILY;
    }

    Set<ExploitationForm> forms() {
        return forms;
    }

    /** Whether the first description is not the true one. */
    boolean misdescribed() {
        return firstAge != person.age();
    }

    /** Whether the first account of the exploitation is not the true one. */
    boolean mistaken() {
        return firstSector != person.sector();
    }

    Json asFirstDescribed(LocalDate on) {
        return misdescribed() ? description(on, firstAge, null) : description(on);
    }

    Json description(LocalDate on) {
        return description(on, birthYear == null ? person.age() : null, birthYear);
    }

    Json asFirstTold() {
        return exploitation(firstSector);
    }

    Json exploitation() {
        return exploitation(person.sector());
    }

    /** The same exploitation by other means, in another sector where it was labour. */
    Json furtherExploitation(Dice dice) {
        return Json.object()
                .with("forms", forms)
                .with("sector", otherSector(dice, person))
                .with("from", Precision.YEAR.of(journey.exploitedFrom()))
                .with("to", Precision.YEAR.of(journey.exploitedTo()))
                .with("means", dice.someOf(MEANS, 3));
    }

    private Json description(LocalDate on, @Nullable AgeBand age, @Nullable Integer born) {
        return Json.object()
                .with("sex", person.sex())
                .with("ageBand", age)
                .with("birthYear", born)
                .with("citizenships", citizenships)
                .with("residence", livesAtHome ? journey.home().json(on) : null)
                .with("child", person.age().minor() ? "yes" : "no");
    }

    private Json exploitation(@Nullable Sector sector) {
        return Json.object()
                .with("forms", forms)
                .with("sector", sector)
                .with("from", Precision.MONTH.of(journey.exploitedFrom()))
                .with("to", Precision.MONTH.of(journey.exploitedTo()))
                .with("means", means)
                .with("recruiter", recruiter);
    }

    private static Set<ExploitationForm> forms(Dice dice, Person person) {
        var forms = new TreeSet<ExploitationForm>();
        forms.add(person.form());
        var labour = person.form() == ExploitationForm.FORCED_LABOUR;
        if (labour && person.age().minor() && dice.chance(0.6)) forms.add(ExploitationForm.CHILD_LABOUR);
        if (labour && dice.chance(0.03)) forms.add(ExploitationForm.SERVITUDE);
        return Set.copyOf(forms);
    }

    /** Of some adults a birth year is known instead of an age band; then it lies in the band. */
    private static @Nullable Integer birthYear(Dice dice, Person person, Journey journey) {
        if (person.age().minor() || !dice.chance(0.25)) return null;
        var ages = new ArrayList<Integer>();
        for (var age = ADULT; age <= OLDEST; age++) if (AgeBand.of(age) == person.age()) ages.add(age);
        return journey.exploitedTo().getYear() - dice.oneOf(ages);
    }

    private static List<String> citizenships(Dice dice, Person person) {
        if (dice.chance(0.03)) return List.of();
        if (dice.chance(0.01)) return List.of("stateless");
        return dice.chance(0.02) && !person.origin().code().equals("RU")
                ? List.of(person.origin().code(), "RU")
                : List.of(person.origin().code());
    }

    private static AgeBand otherAdult(Dice dice, AgeBand age) {
        if (age.minor()) return age;
        var other = AgeBand.values()[dice.between(AgeBand.FROM_18.ordinal(), AgeBand.FROM_48.ordinal())];
        return other == age ? AgeBand.FROM_30 : other;
    }

    private static @Nullable Sector otherSector(Dice dice, Person person) {
        return person.sector() == null ? null : dice.oneOf(Profile.sector(person.sex()));
    }
}
