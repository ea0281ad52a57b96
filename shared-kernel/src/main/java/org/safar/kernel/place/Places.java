package org.safar.kernel.place;

import java.util.List;
import java.util.Optional;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.place.Registers.BorderPointRow;

/**
 * The registers of places: regions of the five countries, the districts known under them, border points and airports.
 * Regions of other countries are not registered. Names are English, and Russian where the register has them.
 */
public final class Places {

    /**
     * @param former the code before 2022, where there was one; it covers today's unit and, where that was split then, more
     */
    public record RegisteredRegion(Region region, Optional<Region> former, String english, String russian) {
        public Country country() {
            return Places.country(region);
        }
    }

    /** @param urban a city by the register; a district is rural, whatever towns lie in it */
    public record RegisteredDistrict(District district, Region region, String english, boolean urban) {}

    /**
     * @param otherCountry none for an airport
     * @param mode road, rail or air
     * @param status open, reopened, restricted, seasonal or unknown; indicative, it changes
     */
    public record RegisteredBorderPoint(
            BorderPoint borderPoint,
            Country country,
            Optional<Country> otherCountry,
            String mode,
            String status,
            String english) {
        public boolean airport() {
            return otherCountry.isEmpty();
        }
    }

    private static final List<RegisteredRegion> REGIONS = Registers.REGIONS.stream()
            .map(row -> new RegisteredRegion(
                    new Region(row.code()), some(row.former()).map(Region::new), row.english(), row.russian()))
            .toList();
    private static final List<RegisteredDistrict> DISTRICTS = Registers.DISTRICTS.stream()
            .map(row -> new RegisteredDistrict(
                    new District(row.code()), new Region(row.region()), row.english(), isUrban(row.kind())))
            .toList();
    private static final List<RegisteredBorderPoint> BORDER_POINTS =
            Registers.BORDER_POINTS.stream().map(Places::registered).toList();

    private Places() {}

    /** Today's regions, in the order of their codes. */
    public static List<RegisteredRegion> regions() {
        return REGIONS;
    }

    public static List<RegisteredRegion> regions(Country country) {
        return REGIONS.stream().filter(entry -> entry.country().equals(country)).toList();
    }

    public static List<RegisteredDistrict> districts() {
        return DISTRICTS;
    }

    /** Border points and airports. */
    public static List<RegisteredBorderPoint> borderPoints() {
        return BORDER_POINTS;
    }

    /** Registered, by today's code or a former one. */
    public static boolean known(Region region) {
        return Registers.region(region.code()) != null;
    }

    public static boolean known(District district) {
        return Registers.district(district.code()) != null;
    }

    /** The country that the code names; the region need not be registered. */
    public static Country country(Region region) {
        return new Country(region.code().substring(0, 2));
    }

    /** Today's code for a former one; any other region as it is. What was sent is stored; this is for folding. */
    public static Region resolve(Region region) {
        var row = Registers.region(region.code());
        return row == null || row.code().equals(region.code()) ? region : new Region(row.code());
    }

    /** @throws Malformed unknown-district */
    public static Region region(District district) {
        var row = Registers.district(district.code());
        if (row == null) throw new Malformed(RefusalCode.UNKNOWN_DISTRICT, "no such district is registered");
        return new Region(row.region());
    }

    /** A city, not a rural district. @throws Malformed unknown-district */
    public static boolean urban(District district) {
        var row = Registers.district(district.code());
        if (row == null) throw new Malformed(RefusalCode.UNKNOWN_DISTRICT, "no such district is registered");
        return isUrban(row.kind());
    }

    private static boolean isUrban(String kind) {
        return kind.equals("city");
    }

    /** Whether the point lies between the two countries, either way; an airport joins its country to every other. */
    public static boolean joins(BorderPoint point, Country one, Country other) {
        var row = Registers.borderPoint(point.code());
        if (row == null || one.equals(other)) return false;
        if (row.otherCountry().isEmpty()) return isOf(row.country(), one, other);
        return isOf(row.country(), one, other) && isOf(row.otherCountry(), one, other);
    }

    private static boolean isOf(String country, Country one, Country other) {
        return country.equals(one.code()) || country.equals(other.code());
    }

    private static RegisteredBorderPoint registered(BorderPointRow row) {
        return new RegisteredBorderPoint(
                new BorderPoint(row.code()),
                new Country(row.country()),
                some(row.otherCountry()).map(Country::new),
                row.mode(),
                row.status(),
                row.english());
    }

    private static Optional<String> some(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
