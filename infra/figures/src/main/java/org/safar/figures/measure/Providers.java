package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.ENDING;
import static org.safar.figures.measure.Breakdown.PLACE_FOR;
import static org.safar.figures.measure.Breakdown.PROVIDER;
import static org.safar.figures.measure.Breakdown.PROVIDER_KIND;
import static org.safar.figures.measure.Breakdown.SERVICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.kept.CareFacts.Stay;
import org.safar.figures.kept.ProviderFacts;
import org.safar.figures.kept.ProviderFacts.Offer;
import org.safar.figures.kept.ProviderFacts.Places;
import org.safar.figures.kept.ProviderFacts.Premises;
import org.safar.figures.kept.StayEnding;
import org.safar.kernel.code.Answer;
import org.safar.kernel.provider.Capacity;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ShelterStay.Bed;

/** What a provider amounts to at the end of a period. */
final class Providers {
    private Providers() {}

    static Stream<Amount> of(Measure measure, ProviderFacts facts, Amount.Keys common, Span span, World world) {
        var day = span.end();
        if (measure == Measure.STAYS_ENDED) return ended(world.stays(facts.provider()), keys(facts, common, day));
        if (!facts.open(day)) return Stream.empty();
        var keys = keys(facts, common, day);
        var premises = ProviderFacts.on(day, facts.premises(), Premises::from);
        return switch (measure) {
            case PROVIDERS -> Stream.of(keys.standing(1));
            case PROVIDERS_WITH_PREMISES -> premises.stream().map(_ -> keys.standing(1));
            case RENT_FREE_PROVIDERS ->
                premises.stream()
                        .filter(rooms -> rooms.rentFree() == Answer.YES)
                        .map(_ -> keys.standing(1));
            case PLACES ->
                ProviderFacts.on(day, facts.places(), Places::from).stream()
                        .flatMap(places -> places(places.capacity(), keys));
            case PLACES_TAKEN -> taken(facts, world.stays(facts.provider()), keys, day);
            case GUESTS ->
                numbers(there(world.stays(facts.provider()), day), stay -> Optional.ofNullable(whom(stay.place())))
                        .entrySet()
                        .stream()
                        .map(it -> keys.and()
                                .put(PLACE_FOR, it.getKey().orElse(null))
                                .standing(it.getValue()));
            default -> throw new IllegalArgumentException("no measure of providers");
        };
    }

    private static Stream<Stay> there(List<Stay> stays, @Nullable LocalDate day) {
        return stays.stream().filter(stay -> stay.there(day));
    }

    /** Of the kinds of places of which the provider tells how many it has; whoever cannot be assigned to one takes none. */
    private static Stream<Amount> taken(
            ProviderFacts facts, List<Stay> stays, Amount.Keys keys, @Nullable LocalDate day) {
        var told = ProviderFacts.on(day, facts.places(), Places::from).map(Places::capacity);
        return Stream.of(Bed.values())
                .filter(bed -> told.map(bed::of).isPresent())
                .map(bed -> keys.and().put(PLACE_FOR, whom(bed)).standing(taken(stays, bed, day)));
    }

    private static long taken(List<Stay> stays, Bed bed, @Nullable LocalDate day) {
        var there = there(stays, day).filter(stay -> stay.place() == bed);
        return bed == Bed.FAMILY ? there.map(Stay::family).distinct().count() : there.count();
    }

    /** Alike in everything by which they can be broken down. */
    private record Ended(@Nullable Bed place, @Nullable StayEnding ending, PartialDate month) {}

    private static Stream<Amount> ended(List<Stay> stays, Amount.Keys keys) {
        var ended = stays.stream()
                .flatMap(stay -> Stream.ofNullable(stay.end())
                        .map(end -> new Ended(stay.place(), stay.ending(), end.toMonth())));
        return numbers(ended, Function.identity()).entrySet().stream()
                .map(it -> keys.and()
                        .put(PLACE_FOR, whom(it.getKey().place()))
                        .put(ENDING, it.getKey().ending())
                        .on(it.getKey().month(), it.getValue()));
    }

    /** How many there are of each kind. */
    private static <T, K> Map<K, Long> numbers(Stream<T> all, Function<T, K> kind) {
        return all.collect(Collectors.groupingBy(kind, Collectors.counting()));
    }

    private static @Nullable String whom(@Nullable Bed bed) {
        return switch (bed) {
            case null -> null;
            case MAN -> "men";
            case WOMAN -> "women";
            case FAMILY -> "families";
            case CHILD -> "children";
        };
    }

    private static Stream<Amount> places(Capacity capacity, Amount.Keys keys) {
        return Stream.of(Bed.values())
                .flatMap(bed -> Stream.ofNullable(bed.of(capacity))
                        .map(places -> keys.and().put(PLACE_FOR, whom(bed)).standing(places)));
    }

    private static Amount.Keys keys(ProviderFacts facts, Amount.Keys common, @Nullable LocalDate day) {
        common.put(PROVIDER_KIND, facts.kind()).put(PROVIDER, facts.provider().value());
        ProviderFacts.on(day, facts.services(), Offer::from).ifPresent(offer -> common.put(SERVICE, offer.services()));
        return common;
    }
}
