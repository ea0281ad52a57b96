package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.PLACE_FOR;
import static org.safar.figures.measure.Breakdown.PROVIDER;
import static org.safar.figures.measure.Breakdown.PROVIDER_KIND;
import static org.safar.figures.measure.Breakdown.SERVICE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.kept.ProviderFacts;
import org.safar.figures.kept.ProviderFacts.Offer;
import org.safar.figures.kept.ProviderFacts.Places;
import org.safar.figures.kept.ProviderFacts.Premises;
import org.safar.kernel.code.Answer;
import org.safar.kernel.provider.Capacity;

/** What a provider amounts to at the end of a period. */
final class Providers {
    private Providers() {}

    static Stream<Amount> of(Measure measure, ProviderFacts facts, Amount.Keys common, Span span) {
        var day = span.end();
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
            default -> throw new IllegalArgumentException("no measure of providers");
        };
    }

    private static Stream<Amount> places(Capacity capacity, Amount.Keys keys) {
        return Stream.of(
                        places(keys, "men", capacity.men()),
                        places(keys, "women", capacity.women()),
                        places(keys, "families", capacity.families()),
                        places(keys, "children", capacity.children()))
                .flatMap(amounts -> amounts);
    }

    private static Stream<Amount> places(Amount.Keys keys, String whom, @Nullable Integer places) {
        return places == null
                ? Stream.empty()
                : Stream.of(keys.and().put(PLACE_FOR, whom).standing(places));
    }

    private static Amount.Keys keys(ProviderFacts facts, Amount.Keys common, @Nullable LocalDate day) {
        common.put(PROVIDER_KIND, facts.kind()).put(PROVIDER, facts.provider().value());
        ProviderFacts.on(day, facts.services(), Offer::from).ifPresent(offer -> common.put(SERVICE, offer.services()));
        return common;
    }
}
