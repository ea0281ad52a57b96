package org.safar.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.Facts.Leg;
import org.safar.figures.SamePerson.Link;
import org.safar.figures.kept.KeptFacts;
import org.safar.kernel.CaseId;

/**
 * All versions of all cases in position order, in memory, to be asked as of any position. A cache: the case facts can
 * fill it again at any time. One thread at a time writes (the others wait), any number read without waiting.
 */
public final class FactTable {
    private final RecordKeys recordKeys;
    private final Map<CaseId, Integer> numbers = new HashMap<>();
    /** Codes of places, border points, citizenships and custodians. */
    private final Dictionary<String> codes = new Dictionary<>();

    /** Numbers of their routes. */
    private final Map<List<Leg>, Integer> journeys = new HashMap<>();

    private final Dictionary<Route> routes = new Dictionary<>();
    /** The routes' origins and destinations, a column for each level. */
    private final int[][] ends = new int[Route.ENDS][64];

    private final Dictionary<Background> backgrounds = new Dictionary<>();
    private final BitSet valid = new BitSet();
    /** Numbers of the cases whose person has others, and their rows. */
    private final BitSet severals = new BitSet();

    private final BitSet linked = new BitSet();
    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private Chunk[] chunks = new Chunk[0];
    private int[] keys = new int[64];
    private int[] last = new int[64];
    private int count;
    private List<RoaringBitmap> snapshots = List.of();

    private final Map<String, KeptFacts> things = new LinkedHashMap<>();
    private final CareList caring = new CareList();

    private volatile Kept kept = new Kept(0, ExchangeFacts.NONE, List.of(), caring.published());
    private volatile Rows published;

    /**
     * What organisations keep beside cases, to be asked as of any position up to the head.
     *
     * @param things a few thousand at most, with all their versions; some may run ahead of the head
     * @param care what cases say of providers
     */
    public record Kept(long head, ExchangeFacts exchange, List<KeptFacts> things, Care care) {
        public Kept {
            things = List.copyOf(things);
        }
    }

    public FactTable(RecordKeys recordKeys) {
        this.recordKeys = recordKeys;
        codes.number(Dimension.NOT_RECORDED);
        this.published = publish(0, ExchangeFacts.NONE);
    }

    /** The position up to which the table knows everything. */
    public long head() {
        return published.head();
    }

    /** Cases known at the head, voided ones too. */
    public int cases() {
        return Rows.count(published.current());
    }

    /** What is known beyond cases, at the head. */
    public ExchangeFacts exchange() {
        return published.exchange();
    }

    /** What is known beside cases. Asked after the rows it is never behind them. */
    public Kept kept() {
        return kept;
    }

    /** As {@link #apply(Stream, Collection, ExchangeFacts, long)}, where nothing beside cases is new. */
    public void apply(Stream<CaseFacts> changed, ExchangeFacts exchange, long upTo) {
        apply(changed, List.of(), exchange, upTo);
    }

    /**
     * Takes in what is new. Versions up to the head are known already, versions beyond {@code upTo} are left for the
     * next time, so the same facts may come again and a case may run ahead. Where reading them fails the table shows
     * what it showed, and may be given them again.
     *
     * @param changed every case with a version after the head, up to {@code upTo}, in any order; read once, not kept
     * @param beside likewise, every thing that is not a case; looked at after the cases, so reading them may fill it
     * @param upTo nothing happens where this is not beyond the head
     */
    public synchronized void apply(
            Stream<CaseFacts> changed, Collection<KeptFacts> beside, ExchangeFacts exchange, long upTo) {
        var head = published.head();
        if (upTo <= head) return;
        var rows = new ArrayList<Chunk.Row>();
        changed.forEach(facts -> facts.versions().stream()
                .filter(version -> version.from() > head && version.from() <= upTo)
                .forEach(version -> {
                    rows.add(row(facts.id(), version));
                    caring.take(facts, version);
                }));
        rows.sort(Comparator.comparingLong(Chunk.Row::position));
        rows.forEach(this::append);
        beside.forEach(thing -> things.put(thing.thing(), thing));
        beside.forEach(this::links);
        kept = new Kept(upTo, exchange.asOf(upTo), List.copyOf(things.values()), caring.published());
        published = publish(upTo, exchange.asOf(upTo));
    }

    /** What the table shows now; stays as it is while the table moves on. */
    Rows rows() {
        return published;
    }

    private Chunk.Row row(CaseId id, Version version) {
        var facts = version.facts();
        var bits = Packed.pack(facts);
        var days = Packed.days(facts);
        var route = route(facts.journey());
        return new Chunk.Row(
                version.from(),
                number(id),
                bits,
                Indicator.all(bits, days, routes.of(route)),
                days,
                route,
                backgrounds.number(Background.of(facts, codes)));
    }

    /** What is asked of a journey is decided once for each distinct one. */
    private int route(List<Leg> legs) {
        return journeys.computeIfAbsent(legs, _ -> {
            var known = routes.size();
            var route = Route.of(legs, codes);
            var number = routes.number(route);
            if (number == known) ends(number, route);
            return number;
        });
    }

    private void ends(int number, Route route) {
        for (var end = 0; end < Route.ENDS; end++) {
            if (number == ends[end].length) ends[end] = Arrays.copyOf(ends[end], number * 2);
            ends[end][number] = route.numbers()[end];
        }
    }

    private int number(CaseId id) {
        return numbers.computeIfAbsent(id, this::enrol);
    }

    private int enrol(CaseId id) {
        var number = numbers.size();
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number * 2);
            last = Arrays.copyOf(last, number * 2);
        }
        keys[number] = recordKeys.key(id);
        last[number] = -1;
        return number;
    }

    private void append(Chunk.Row row) {
        if (count >>> Chunk.BITS == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunks.length + 1);
            chunks[chunks.length - 1] = new Chunk();
        }
        var replaced = last[row.number()];
        chunks[count >>> Chunk.BITS].put(count & Chunk.MASK, row, keys[row.number()], replaced);
        valid.set(count);
        if (replaced >= 0) valid.clear(replaced);
        if (severals.get(row.number())) linked.set(count);
        last[row.number()] = count++;
        if (count % Rows.SNAPSHOT == 0)
            snapshots = Stream.concat(snapshots.stream(), Stream.of(BitSetUtil.bitmapOf(valid)))
                    .toList();
    }

    private void links(KeptFacts thing) {
        var known = thing.together().stream()
                .map(it -> new Link(
                        number(it.pair().one()), number(it.pair().other()), it.from(), it.until(), thing.provenance()))
                .toList();
        known.forEach(this::link);
        if (!known.isEmpty()) links.put(thing.thing(), known);
    }

    /** Its earlier rows too: what is asked as of an earlier position leaves later links out by itself. */
    private void link(Link link) {
        for (var number : List.of(link.one(), link.other())) {
            if (severals.get(number)) continue;
            severals.set(number);
            for (var row = last[number]; row >= 0; row = replaces(row)) linked.set(row);
        }
    }

    private int replaces(int row) {
        return chunks[row >>> Chunk.BITS].replaces(row & Chunk.MASK);
    }

    private Rows publish(long head, ExchangeFacts exchange) {
        return new Rows(
                chunks,
                count,
                head,
                codes.published(),
                routes.published(),
                ends.clone(),
                backgrounds.published(),
                snapshots,
                valid.toLongArray(),
                (BitSet) linked.clone(),
                links.values().stream().flatMap(List::stream).toList(),
                exchange);
    }
}
