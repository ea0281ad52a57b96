package org.safar.figures.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.FactTable.Kept;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
import org.safar.figures.kept.Care;
import org.safar.figures.kept.CareFacts.Stay;
import org.safar.figures.kept.KeptFacts;
import org.safar.figures.kept.Known;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.place.Place;

/** What was known at a position, as far as it is asked about and may be seen. Of one thread. */
final class World {
    private final List<Thing> all;
    private final List<Thing> things;
    private final List<Care> cases;
    private final Provenance provenance;
    private final long position;
    private final Filter filter;
    private final Span span;
    private final Scope scope;
    private @Nullable List<Care.Version> care;
    private @Nullable Map<ProviderCode, List<Stay>> stays;
    private @Nullable Map<ProviderCode, CustodianKind> keepers;

    /** @param position beyond the head means now */
    World(Kept kept, Filter filter, Scope scope, long position) {
        this.position = Math.min(position, kept.head());
        var asked = filter.provenance();
        this.provenance = asked == null ? kept.exchange().asOf(this.position).provenance() : asked;
        this.filter = filter;
        this.span = new Span(filter.from(), filter.to());
        this.scope = scope;
        this.all = known(kept.things(), this.position);
        this.things = all.stream()
                .filter(thing -> thing.matches(filter, scope, provenance))
                .toList();
        this.cases = kept.care();
    }

    /** The period that is asked about. */
    Span span() {
        return span;
    }

    /** Those asked about, and seen. */
    List<Thing> things() {
        return things;
    }

    /** Who stays or has stayed with the provider, whosever case it is: a place is taken by whomever it is taken. */
    List<Stay> stays(ProviderCode provider) {
        if (stays == null) {
            stays = new HashMap<>();
            for (var version : care())
                for (var stay : version.facts().stays())
                    stays.computeIfAbsent(stay.provider(), _ -> new ArrayList<>())
                            .add(stay);
        }
        return stays.getOrDefault(provider, List.of());
    }

    /** What the cases asked about, and seen, say of providers. A referral within a country is of no region. */
    Stream<Care.Version> seen() {
        if (scope.region() != null) return Stream.empty();
        return care().stream().filter(this::asked).filter(this::matches);
    }

    /** Of which kind the organisation is that keeps the provider; empty where the provider is not known. */
    Optional<CustodianKind> keeper(ProviderCode provider) {
        if (keepers == null) {
            keepers = new HashMap<>();
            for (var thing : all) {
                var known = thing.known().provider();
                if (known != null) keepers.put(known.provider(), thing.facts().custodianKind());
            }
        }
        return Optional.ofNullable(keepers.get(provider));
    }

    private List<Care.Version> care() {
        if (care == null)
            care = cases.stream()
                    .filter(one -> one.provenance() == provenance)
                    .flatMap(one -> one.asOf(position).stream())
                    .filter(version -> !version.facts().empty())
                    .toList();
        return Objects.requireNonNull(care);
    }

    private boolean asked(Care.Version version) {
        return (filter.by().isEmpty() || filter.by().contains(version.hub()))
                && (filter.heldBy().isEmpty() || filter.heldBy().contains(version.custodianKind()));
    }

    private boolean matches(Care.Version version) {
        return (scope.hub() == null || scope.hub() == version.hub())
                && (scope.custodianKind() == null || scope.custodianKind() == version.custodianKind())
                && (scope.custodian() == null || scope.custodian().equals(version.custodian()));
    }

    private static List<Thing> known(List<KeptFacts> all, long position) {
        var known = new HashMap<String, Known>();
        for (var facts : all) facts.asOf(position).ifPresent(it -> known.put(facts.thing(), it));
        return all.stream()
                .flatMap(facts -> Optional.ofNullable(known.get(facts.thing())).stream()
                        .map(it -> new Thing(facts, it, place(it, known))))
                .toList();
    }

    private static @Nullable Place place(Known it, Map<String, Known> all) {
        if (it.activity() != null) return it.activity().activity().place();
        if (it.provider() != null) return it.provider().place();
        if (it.tipEvent() != null) return it.tipEvent().place();
        if (it.proceeding() == null) return null;
        var event = all.get(it.proceeding().tipEvent().text());
        return event == null || event.tipEvent() == null
                ? null
                : event.tipEvent().place();
    }
}
