package org.safar.figures.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Care;
import org.safar.figures.FactTable.Kept;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
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
    private final Care care;
    private final Provenance provenance;
    private final long position;
    private final Filter filter;
    private final Span span;
    private final Scope scope;
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
        this.care = kept.care();
    }

    /** The period that is asked about. */
    Span span() {
        return span;
    }

    /** Those asked about, and seen. */
    List<Thing> things() {
        return things;
    }

    /** As of which; the head at most. */
    long position() {
        return position;
    }

    Care care() {
        return care;
    }

    /** Who stays or has stayed with the provider, whosever case it is: a place is taken by whomever it is taken. */
    List<Stay> stays(ProviderCode provider) {
        if (stays == null) stays = stays();
        return stays.getOrDefault(provider, List.of());
    }

    private Map<ProviderCode, List<Stay>> stays() {
        var counted = holders(holder -> holder.provenance() == provenance);
        var all = new HashMap<ProviderCode, List<Stay>>();
        var byNumber = new ArrayList<List<Stay>>();
        for (var number = 0; number < care.providers(); number++) {
            byNumber.add(new ArrayList<>());
            all.put(care.provider(number), byNumber.get(number));
        }
        care.stays(position, (holder, provider, stay) -> {
            if (counted[holder]) byNumber.get(provider).add(stay);
        });
        return all;
    }

    /** By number, of which holders the cases asked about are, and seen. A referral within a country is of no region. */
    boolean[] seen() {
        return holders(holder ->
                holder.provenance() == provenance && scope.region() == null && asked(holder) && matches(holder));
    }

    private boolean[] holders(Predicate<Care.Holder> which) {
        var holders = new boolean[care.holders()];
        for (var number = 0; number < holders.length; number++) holders[number] = which.test(care.holder(number));
        return holders;
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

    private boolean asked(Care.Holder holder) {
        return (filter.by().isEmpty() || filter.by().contains(holder.hub()))
                && (filter.heldBy().isEmpty() || filter.heldBy().contains(holder.custodianKind()));
    }

    private boolean matches(Care.Holder holder) {
        return (scope.hub() == null || scope.hub() == holder.hub())
                && (scope.custodianKind() == null || scope.custodianKind() == holder.custodianKind())
                && (scope.custodian() == null || scope.custodian().equals(holder.custodian()));
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
