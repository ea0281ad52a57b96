package org.safar.figures;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.figures.Dictionary.Words;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.ReportSource;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;

/**
 * By what a figure may be broken down. A closed one has a list of values, each of which is a cell even where nothing is
 * in it; of an open one only what occurs is a cell. Where a case has several values it is in several cells, and parts
 * do not add up.
 */
public enum Dimension implements Code {
    HUB("Hub", list(HubId.class)),
    CUSTODIAN_KIND("Kind of organisation that holds the case", list(CustodianKind.class)),
    SOURCE("Where the first word came from", list(ReportSource.class)),
    SEX("Sex", list(Sex.class)),
    AGE_BAND("Age at identification", list(AgeBand.class)),
    SECTOR("Sector of labour, ISIC section", list(Sector.class)),
    RECRUITER("Who recruited", list(Recruiter.class)),
    FORM("Form of exploitation; several per case", list(ExploitationForm.class)),
    MEANS("Means of control; several per case", list(MeansOfControl.class)),
    LABOUR_OR_SEXUAL("Labour, sexual exploitation, both or another", List.of("labour", "sexual", "both", "other")),
    ORIGIN_COUNTRY("Country of recruitment", List.of()),
    ORIGIN_REGION("Region of recruitment; the country where no region is recorded", List.of()),
    ORIGIN_DISTRICT("District of recruitment", List.of()),
    ORIGIN_SETTLEMENT(
            "Whether the district of recruitment is a city or a rural district, by the register",
            List.of("urban", "rural")),
    DESTINATION_COUNTRY("Country of exploitation", List.of()),
    DESTINATION_REGION("Region of exploitation; the country where no region is recorded", List.of()),
    DESTINATION_DISTRICT("District of exploitation", List.of()),
    THROUGH_COUNTRY("Country on the way; several per journey", List.of()),
    THROUGH_REGION("Region on the way; several per journey", List.of()),
    THROUGH_DISTRICT("District on the way; several per journey", List.of()),
    THROUGH_SETTLEMENT(
            "Whether a district on the way is a city or a rural district; several per journey",
            List.of("urban", "rural")),
    BORDER_POINT("Border point crossed; several per journey", List.of()),
    CITIZENSHIP("Citizenship; several per person", List.of()),
    PROJECT("Project that any help named; several per person", List.of()),
    PROVIDER("Provider that helped, where a code names it; several per person", List.of()),
    FOUND_IN("Country in which an imported data set found the person", List.of()),
    DIRECTION(
            "Seen from one country, or from the five together",
            List.of("domestic", "out", "in", "between", "through", "elsewhere")),
    YEAR("Year of the reference date", List.of()),
    MONTH("Month of the reference date", List.of()),
    QUARTER("Quarter of the reference date", List.of()),
    SEASON(
            "Calendar month of recruitment, all years together",
            IntStream.rangeClosed(1, 12).mapToObj("%02d"::formatted).toList());

    /** The key of the cell for cases that do not have the field. */
    public static final String NOT_RECORDED = "not-recorded";

    private final String words;
    private final List<String> values;

    Dimension(String words, List<String> values) {
        this.words = words;
        this.values = values;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public String words() {
        return words;
    }

    /** The values of a closed dimension, in their order, without "not recorded"; empty for an open one. */
    public List<String> list() {
        return values;
    }

    /** How many months a value of it lasts; 0 for what is no period that can be walked through. */
    int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            default -> 0;
        };
    }

    /** The text of a value's number; 0 is "not recorded". */
    String key(int number, Words<String> codes) {
        if (number == 0) return NOT_RECORDED;
        if (!values.isEmpty()) return values.get(number - 1);
        return switch (this) {
            case YEAR -> "%04d".formatted(number);
            case MONTH -> "%04d-%02d".formatted(number / 12, number % 12 + 1);
            case QUARTER -> "%04d-Q%d".formatted(number / 4, number % 4 + 1);
            default -> codes.of(number);
        };
    }

    private static <E extends Enum<E> & Code> List<String> list(Class<E> codes) {
        return Stream.of(codes.getEnumConstants()).map(Code::code).toList();
    }
}
