package org.safar.axon.store;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * Reads on page by page, each a short query of its own: no cursor and no transaction stays open while the caller
 * works. It ends with the first page that is not full.
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {
    private final LongFunction<List<T>> pageAfter;
    private final ToLongFunction<T> positionOf;
    private final int fullPage;
    private Iterator<T> page = List.<T>of().iterator();
    private long position;
    private boolean last;

    Pages(long after, LongFunction<List<T>> pageAfter, ToLongFunction<T> positionOf, int fullPage) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.position = after;
        this.pageAfter = pageAfter;
        this.positionOf = positionOf;
        this.fullPage = fullPage;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!page.hasNext() && !turn()) return false;
        var next = page.next();
        var at = positionOf.applyAsLong(next);
        if (at != position + 1) throw new IllegalStateException("the history has a gap before position " + at);
        position = at;
        action.accept(next);
        return true;
    }

    private boolean turn() {
        if (last) return false;
        var read = pageAfter.apply(position);
        last = read.size() < fullPage;
        page = read.iterator();
        return page.hasNext();
    }
}
