package org.safar.command.nextstep;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

/** What may stand in a component of a command, by its type; the first is what a probe takes unless another opens the way. */
final class Candidates {
    private static final int A_YEAR = 365;
    private static final String NO_CASE = "0".repeat(32);

    private final Surroundings around;
    private final Function<Class<?>, List<?>> commands;

    /** @param commands what may stand where a command holds another one */
    Candidates(Surroundings around, Function<Class<?>, List<?>> commands) {
        this.around = around;
        this.commands = commands;
    }

    /** Empty where no such value can be made up. */
    List<@Nullable Object> of(RecordComponent component) {
        if (component.getName().equals("occurredOn")) return list(today());
        var values = of(component.getType(), component.getAnnotatedType());
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return values;
        var all = new ArrayList<@Nullable Object>();
        all.add(null);
        all.addAll(values);
        return all;
    }

    private List<@Nullable Object> of(Class<?> type, AnnotatedType annotated) {
        if (type == PartialDate.class) return dates();
        if (type == BodyCode.class) return bodies();
        if (type == CustodianCode.class) return list(around.custodians().toArray());
        if (type == IndicatorList.class)
            return list(new IndicatorList(around.id().code() + "-NONE"));
        if (type == Country.class) return list(around.id().country(), Country.of("RU"));
        if (type == Place.class) return list(new Place(around.id().country(), null, null));
        if (type == Citizenship.class) return list(Citizenship.parse(around.id().code()));
        if (type == int.class || type == Integer.class) return numbers();
        if (type == long.class || type == Long.class)
            return list(around.sequences().toArray());
        if (type == boolean.class || type == Boolean.class) return list(true, false);
        if (type == String.class) return list(around.id().code() + "-NONE", NO_CASE);
        if (type == UUID.class) return list(new UUID(0, 1));
        if (type == Set.class) return sets((AnnotatedParameterizedType) annotated);
        if (type == List.class)
            return sets((AnnotatedParameterizedType) annotated).stream()
                    .<@Nullable Object>map(set -> List.copyOf((Set<?>) set))
                    .toList();
        if (type.isEnum()) return list(type.getEnumConstants());
        if (type.isInterface()) return list(commands.apply(type).toArray());
        return type.isRecord() ? list(new Samples(this).of(type).toArray()) : list();
    }

    /** The hub's own, and one of another state. */
    private List<@Nullable Object> bodies() {
        var bodies = new ArrayList<@Nullable Object>(around.bodies());
        bodies.add(new BodyCode("RU-NONE"));
        return bodies;
    }

    /** One of everything, each alone, nothing, all. */
    private List<@Nullable Object> sets(AnnotatedParameterizedType annotated) {
        var element = annotated.getAnnotatedActualTypeArguments()[0];
        var values = of((Class<?>) element.getType(), element);
        var sets = new LinkedHashSet<Set<?>>();
        for (var value : values) if (value != null) sets.add(Set.of(value));
        sets.add(Set.of());
        sets.add(Set.copyOf(values));
        return list(sets.toArray());
    }

    /** A leg's, and as many days as laws ask for. */
    private List<@Nullable Object> numbers() {
        var numbers = new ArrayList<@Nullable Object>(around.legs());
        numbers.addAll(List.of(30, 90, A_YEAR));
        return numbers;
    }

    /** Today, in a year for what ends, not recorded, long ago for what began. */
    private List<@Nullable Object> dates() {
        return list(
                today(),
                PartialDate.of(around.today().plusDays(A_YEAR)),
                PartialDate.NOT_RECORDED,
                PartialDate.of(around.today().minusDays(A_YEAR)));
    }

    private PartialDate today() {
        LocalDate day = around.today();
        return PartialDate.of(day);
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
