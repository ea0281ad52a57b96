package org.safar.command.nextstep;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;

/**
 * Records of a type, made up: one that can be, then that one with each component changed in turn, then with any two of them. Every
 * one is of sound form, since its own constructor has checked it.
 */
final class Samples {
    /** More would only say again what these say. */
    private static final int MOST = 500;

    private final Candidates candidates;

    Samples(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Empty where none can be made up. */
    List<Object> of(Class<?> type) {
        var components = type.getRecordComponents();
        if (components == null || components.length == 0) return List.of();
        var values = Arrays.stream(components).map(candidates::of).toList();
        if (values.stream().anyMatch(List::isEmpty)) return List.of();
        var found = new ArrayList<Object>();
        var first = new @Nullable Object[components.length];
        for (var i = 0; i < first.length; i++) first[i] = values.get(i).getFirst();
        add(type, components, first, found);
        var singly = new ArrayList<Changed>();
        for (var i = 0; i < first.length; i++) {
            for (var one : rest(values.get(i))) singly.add(new Changed(i, with(first, i, one)));
        }
        for (var one : singly) add(type, components, one.values(), found);
        for (var one : singly) {
            for (var j = one.at() + 1; j < first.length; j++) {
                for (var other : rest(values.get(j))) add(type, components, with(one.values(), j, other), found);
            }
        }
        return found;
    }

    private record Changed(int at, @Nullable Object[] values) {}

    private static List<@Nullable Object> rest(List<@Nullable Object> values) {
        return values.subList(1, values.size());
    }

    private static @Nullable Object[] with(@Nullable Object[] values, int at, @Nullable Object value) {
        var changed = values.clone();
        changed[at] = value;
        return changed;
    }

    private static void add(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, List<Object> found) {
        if (found.size() >= MOST) return;
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            found.add(type.getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException notSound) {
            if (!(notSound.getCause() instanceof Malformed)) throw new IllegalStateException(notSound);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(type + " cannot be made here", hidden);
        }
    }
}
