package org.safar.query.figures;

import static org.safar.figures.Dimension.AGE_BAND;
import static org.safar.figures.Dimension.BORDER_POINT;
import static org.safar.figures.Dimension.CITIZENSHIP;
import static org.safar.figures.Dimension.CUSTODIAN_KIND;
import static org.safar.figures.Dimension.DESTINATION_COUNTRY;
import static org.safar.figures.Dimension.DESTINATION_DISTRICT;
import static org.safar.figures.Dimension.DESTINATION_REGION;
import static org.safar.figures.Dimension.DIRECTION;
import static org.safar.figures.Dimension.FORM;
import static org.safar.figures.Dimension.FOUND_IN;
import static org.safar.figures.Dimension.HUB;
import static org.safar.figures.Dimension.LABOUR_OR_SEXUAL;
import static org.safar.figures.Dimension.MEANS;
import static org.safar.figures.Dimension.MONTH;
import static org.safar.figures.Dimension.ORIGIN_COUNTRY;
import static org.safar.figures.Dimension.ORIGIN_DISTRICT;
import static org.safar.figures.Dimension.ORIGIN_REGION;
import static org.safar.figures.Dimension.ORIGIN_SETTLEMENT;
import static org.safar.figures.Dimension.PROJECT;
import static org.safar.figures.Dimension.PROVIDER;
import static org.safar.figures.Dimension.QUARTER;
import static org.safar.figures.Dimension.RECRUITER;
import static org.safar.figures.Dimension.SEASON;
import static org.safar.figures.Dimension.SECTOR;
import static org.safar.figures.Dimension.SEX;
import static org.safar.figures.Dimension.SOURCE;
import static org.safar.figures.Dimension.THROUGH_COUNTRY;
import static org.safar.figures.Dimension.THROUGH_DISTRICT;
import static org.safar.figures.Dimension.THROUGH_REGION;
import static org.safar.figures.Dimension.THROUGH_SETTLEMENT;
import static org.safar.figures.Dimension.YEAR;
import static org.safar.figures.Indicator.ASSISTED_BY_NGO_OR_IOM;
import static org.safar.figures.Indicator.ASSISTED_VICTIMS;
import static org.safar.figures.Indicator.CASES_REPORTED;
import static org.safar.figures.Indicator.CASES_SCREENED;
import static org.safar.figures.Indicator.CASES_WITH_FORM;
import static org.safar.figures.Indicator.COMPENSATED_VICTIMS;
import static org.safar.figures.Indicator.DEPARTED_VICTIMS;
import static org.safar.figures.Indicator.DOMESTIC_VICTIMS;
import static org.safar.figures.Indicator.FORMALLY_IDENTIFIED_VICTIMS;
import static org.safar.figures.Indicator.IDENTIFIED_VICTIMS;
import static org.safar.figures.Indicator.LABOUR_AND_SEXUAL_CASES;
import static org.safar.figures.Indicator.LABOUR_CASES;
import static org.safar.figures.Indicator.LEGALLY_AIDED_VICTIMS;
import static org.safar.figures.Indicator.MALE_VICTIMS;
import static org.safar.figures.Indicator.PENALISED_VICTIMS;
import static org.safar.figures.Indicator.PERSONS_ASSISTED;
import static org.safar.figures.Indicator.PRESUMED_AND_FORMALLY_IDENTIFIED;
import static org.safar.figures.Indicator.PRESUMED_VICTIMS;
import static org.safar.figures.Indicator.REINTEGRATED_VICTIMS;
import static org.safar.figures.Indicator.RETURNED_VICTIMS;
import static org.safar.figures.Indicator.SEXUAL_CASES;
import static org.safar.figures.Indicator.SHELTERED_VICTIMS;
import static org.safar.figures.Indicator.TRANSIT_VICTIMS;
import static org.safar.figures.Indicator.VICTIMS_BY_SOURCE;
import static org.safar.figures.Indicator.VICTIMS_WITH_BOTH_PLACES;

import java.util.List;
import org.safar.figures.Dimension;
import org.safar.figures.Indicator;

/** Which panels a page has: what each counts, and by what it is broken down. */
enum Page {
    ROUTES(List.of(
            panel("identified", IDENTIFIED_VICTIMS),
            panel("bothPlaces", VICTIMS_WITH_BOTH_PLACES),
            panel("domestic", DOMESTIC_VICTIMS, ORIGIN_COUNTRY),
            panel("origins", IDENTIFIED_VICTIMS, ORIGIN_COUNTRY),
            panel("destinations", IDENTIFIED_VICTIMS, DESTINATION_COUNTRY),
            panel("transit", TRANSIT_VICTIMS),
            panel("direction", IDENTIFIED_VICTIMS, DIRECTION),
            panel("corridors", IDENTIFIED_VICTIMS, ORIGIN_COUNTRY, DESTINATION_COUNTRY),
            panel("regionCorridors", IDENTIFIED_VICTIMS, ORIGIN_REGION, DESTINATION_REGION),
            panel("journeys", TRANSIT_VICTIMS, ORIGIN_COUNTRY, THROUGH_COUNTRY, DESTINATION_COUNTRY),
            panel("transitCountries", IDENTIFIED_VICTIMS, THROUGH_COUNTRY),
            panel("transitRegions", IDENTIFIED_VICTIMS, THROUGH_REGION),
            panel("transitDistricts", IDENTIFIED_VICTIMS, THROUGH_DISTRICT),
            panel("transitSettlements", IDENTIFIED_VICTIMS, THROUGH_SETTLEMENT),
            panel("originDistricts", IDENTIFIED_VICTIMS, ORIGIN_DISTRICT),
            panel("originSettlements", IDENTIFIED_VICTIMS, ORIGIN_SETTLEMENT),
            panel("destinationDistricts", IDENTIFIED_VICTIMS, DESTINATION_DISTRICT),
            panel("borderPoints", IDENTIFIED_VICTIMS, BORDER_POINT),
            panel("seasons", IDENTIFIED_VICTIMS, SEASON),
            panel("quarters", IDENTIFIED_VICTIMS, QUARTER),
            panel("foundIn", VICTIMS_BY_SOURCE, CITIZENSHIP, FOUND_IN))),

    MONTHS(List.of(panel("months", IDENTIFIED_VICTIMS, MONTH))),

    DASHBOARD(List.of(
            panel("casesReported", CASES_REPORTED),
            panel("casesScreened", CASES_SCREENED),
            panel("identified", IDENTIFIED_VICTIMS),
            panel("presumed", PRESUMED_VICTIMS),
            panel("formallyIdentified", FORMALLY_IDENTIFIED_VICTIMS),
            panel("presumedAndFormallyIdentified", PRESUMED_AND_FORMALLY_IDENTIFIED),
            panel("labour", LABOUR_CASES),
            panel("sexual", SEXUAL_CASES),
            panel("labourAndSexual", LABOUR_AND_SEXUAL_CASES),
            panel("men", MALE_VICTIMS),
            panel("assisted", ASSISTED_VICTIMS),
            panel("assistedByNgoOrIom", ASSISTED_BY_NGO_OR_IOM),
            panel("sheltered", SHELTERED_VICTIMS),
            panel("departed", DEPARTED_VICTIMS),
            panel("returned", RETURNED_VICTIMS),
            panel("reintegrated", REINTEGRATED_VICTIMS),
            panel("legallyAided", LEGALLY_AIDED_VICTIMS),
            panel("compensated", COMPENSATED_VICTIMS),
            panel("penalised", PENALISED_VICTIMS),
            panel("assistedOriginRegions", ASSISTED_VICTIMS, ORIGIN_REGION),
            panel("returnedOriginRegions", RETURNED_VICTIMS, ORIGIN_REGION),
            panel("reintegratedOriginRegions", REINTEGRATED_VICTIMS, ORIGIN_REGION),
            panel("projects", PERSONS_ASSISTED, PROJECT),
            panel("assistedByProvider", PERSONS_ASSISTED, PROVIDER),
            panel("returnedByProvider", RETURNED_VICTIMS, PROVIDER),
            panel("reintegratedByProvider", REINTEGRATED_VICTIMS, PROVIDER),
            panel("months", IDENTIFIED_VICTIMS, HUB, MONTH),
            panel("hubs", IDENTIFIED_VICTIMS, HUB),
            panel("quarters", IDENTIFIED_VICTIMS, HUB, QUARTER),
            panel("yearsHeldBy", IDENTIFIED_VICTIMS, CUSTODIAN_KIND, YEAR),
            panel("regions", IDENTIFIED_VICTIMS, DESTINATION_REGION),
            panel("originRegions", IDENTIFIED_VICTIMS, ORIGIN_REGION),
            panel("sex", IDENTIFIED_VICTIMS, SEX),
            panel("age", IDENTIFIED_VICTIMS, AGE_BAND),
            panel("citizenship", IDENTIFIED_VICTIMS, CITIZENSHIP),
            panel("form", CASES_WITH_FORM, FORM),
            panel("labourOrSexual", CASES_WITH_FORM, LABOUR_OR_SEXUAL),
            panel("sector", LABOUR_CASES, SECTOR),
            panel("means", IDENTIFIED_VICTIMS, MEANS),
            panel("recruiter", IDENTIFIED_VICTIMS, RECRUITER),
            panel("source", CASES_REPORTED, SOURCE),
            panel("heldBy", IDENTIFIED_VICTIMS, CUSTODIAN_KIND),
            panel("direction", IDENTIFIED_VICTIMS, DIRECTION),
            panel("domestic", DOMESTIC_VICTIMS),
            panel("origins", IDENTIFIED_VICTIMS, ORIGIN_COUNTRY),
            panel("destinations", IDENTIFIED_VICTIMS, DESTINATION_COUNTRY),
            panel("transitCountries", IDENTIFIED_VICTIMS, THROUGH_COUNTRY),
            panel("borderPoints", IDENTIFIED_VICTIMS, BORDER_POINT)));

    private final List<Panel> panels;

    Page(List<Panel> panels) {
        this.panels = panels;
    }

    List<Panel> panels() {
        return panels;
    }

    /** @param name stable: readers' software looks for it */
    record Panel(String name, Indicator indicator, List<Dimension> dimensions) {}

    private static Panel panel(String name, Indicator indicator, Dimension... dimensions) {
        return new Panel(name, indicator, List.of(dimensions));
    }
}
