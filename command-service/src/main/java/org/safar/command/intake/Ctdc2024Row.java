package org.safar.command.intake;

import static org.safar.kernel.RefusalCode.UNKNOWN_CODE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.command.victimcase.Identification.ReportSuspicion;
import org.safar.command.victimcase.Journey.RecordExploitation;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Duration;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Mapped;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.Standard;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

/**
 * A row of CTDC's Global Synthetic Dataset of 2024. Empty is not recorded, 0 is no, 1 is yes. It names a citizenship
 * and where the victim was found: neither is read as a leg of a journey.
 */
final class Ctdc2024Row {
    /** The header, to the letter. */
    static final List<String> COLUMNS = List.of("""
            yearOfRegistration,gender,ageBroad,traffickMonths,citizenship,CountryOfExploitation,\
            meansDebtBondageEarnings,meansThreats,meansAbusePsyPhySex,meansFalsePromises,meansDrugsAlcohol,\
            meansDenyBasicNeeds,meansExcessiveWorkHours,meansWithholdDocs,isForcedLabour,isSexualExploit,\
            isOtherExploit,typeOfLabourAgriculture,typeOfLabourConstruction,typeOfLabourDomesticWork,\
            typeOfLabourHospitality,typeOfSexProstitution,typeOfSexPornography,recruiterRelationIntimatePartner,\
            recruiterRelationFriend,recruiterRelationFamily,recruiterRelationOther""".split(","));

    private static final String CITIZENSHIP = "citizenship";
    private static final String FOUND_IN = "CountryOfExploitation";
    private static final Map<String, Sex> SEXES = words(Sex.values());
    private static final Map<String, AgeBand> AGES = words(AgeBand.values());
    private static final Map<String, Duration> DURATIONS = words(Duration.values());
    private static final Map<String, ExploitationForm> FORMS = words(ExploitationForm.values());
    private static final Map<String, MeansOfControl> MEANS = words(MeansOfControl.values());
    private static final Map<String, Sector> SECTORS = words(Sector.values());
    private static final Map<String, Recruiter> RECRUITERS = words(Recruiter.values());

    private final Map<String, String> cells = new HashMap<>();

    /** @param cells as many as there are columns */
    Ctdc2024Row(List<String> cells) {
        for (var i = 0; i < COLUMNS.size(); i++) this.cells.put(COLUMNS.get(i), cells.get(i));
    }

    /** Whether the person is a citizen of the country or was found there. */
    boolean touches(Country country) {
        return country.equals(country(CITIZENSHIP)) || country.equals(country(FOUND_IN));
    }

    /** The case as far as the row tells it. Its only date is the year of registration. */
    List<Command> commands(CustodianCode custodian) {
        var registered = year();
        var citizen = country(CITIZENSHIP);
        var person = new DescribePerson(
                registered,
                code("gender", SEXES),
                code("ageBroad", AGES),
                null,
                citizen == null ? Set.of() : Set.of(new Citizenship(citizen)),
                null,
                null);
        return List.of(new ReportSuspicion(registered, null, custodian), person, exploitation(registered));
    }

    private RecordExploitation exploitation(PartialDate registered) {
        var forms = flagged(FORMS);
        return new RecordExploitation(
                registered,
                forms,
                forms.contains(ExploitationForm.FORCED_LABOUR) ? only(flagged(SECTORS)) : null,
                PartialDate.NOT_RECORDED,
                PartialDate.NOT_RECORDED,
                flagged(MEANS),
                only(flagged(RECRUITERS)),
                code("traffickMonths", DURATIONS),
                country(FOUND_IN));
    }

    private PartialDate year() {
        return read("yearOfRegistration", PartialDate::parse).orElse(PartialDate.NOT_RECORDED);
    }

    private @Nullable Country country(String column) {
        return read(column, Country::of).orElse(null);
    }

    private <C> @Nullable C code(String column, Map<String, C> words) {
        return read(column, word -> known(words.get(word))).orElse(null);
    }

    /** The codes whose columns say yes. A column that says anything but yes, no or nothing is refused. */
    private <C> Set<C> flagged(Map<String, C> columns) {
        var codes = new HashSet<C>();
        columns.forEach((column, code) -> {
            if (read(column, Ctdc2024Row::flag).orElse(false)) codes.add(code);
        });
        return codes;
    }

    private static boolean flag(String cell) {
        Malformed.unless(cell.equals("0") || cell.equals("1"), UNKNOWN_CODE, "1, 0 or empty");
        return cell.equals("1");
    }

    /** A case holds one sector and one recruiter: where a row names several, which it was is not recorded. */
    private static <C> @Nullable C only(Set<C> codes) {
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    private static <C> C known(@Nullable C code) {
        if (code == null) throw new Malformed(UNKNOWN_CODE, UNKNOWN_CODE.meaning());
        return code;
    }

    private <T> Optional<T> read(String column, Function<String, T> parse) {
        var cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) return Optional.empty();
        try {
            return Optional.of(parse.apply(cell));
        } catch (Malformed malformed) {
            throw new BadCell(column, malformed);
        }
    }

    private static <C extends Mapped> Map<String, C> words(C[] codes) {
        var words = new HashMap<String, C>();
        Arrays.stream(codes)
                .forEach(code -> code.mapping().read(Standard.CTDC_2024).forEach(word -> words.put(word, code)));
        return words;
    }
}
