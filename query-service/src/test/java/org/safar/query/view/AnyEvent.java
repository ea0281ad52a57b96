package org.safar.query.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.FormHash;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.Malformed;
import org.safar.kernel.Recipient;
import org.safar.kernel.ThingId;
import org.safar.kernel.hub.PublicKey;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.provider.PhoneNumber;
import org.safar.kernel.provider.TimeOfDay;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.time.Quarter;
import org.safar.kernel.victimcase.Citizenship;

/** Any event that the kernel allows to be made, of any type it knows: a type that is added is played from then on. */
final class AnyEvent {
    private static final int ATTEMPTS = 200;

    private final Random random;

    AnyEvent(Random random) {
        this.random = random;
    }

    /** Those of a family, in a fixed order. */
    static <E extends DomainEvent> List<Class<? extends E>> types(Class<E> family, Set<Class<?>> without) {
        var types = new ArrayList<Class<? extends E>>();
        EventCatalogue.all().values().stream()
                .filter(family::isAssignableFrom)
                .filter(type -> !without.contains(type))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> types.add(type.asSubclass(family)));
        return types;
    }

    <E> E of(Class<? extends E> type) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return made(type);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof Malformed))
                    throw new IllegalStateException(type.getName(), refused);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(type.getName(), broken);
            }
        }
        throw new IllegalStateException("no " + type + " could be made up");
    }

    private <E> E made(Class<? extends E> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[components.length];
        for (var n = 0; n < values.length; n++) values[n] = value(components[n]);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private @Nullable Object value(RecordComponent component) {
        var absent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (absent && random.nextInt(3) == 0) return null;
        // a command takes no earlier year, and a consent's last day is counted from it
        return component.getName().equals("birthYear") ? 1900 + random.nextInt(120) : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType many) return many(many);
        var plain = (Class<?>) type;
        if (plain.isEnum()) return one(plain.getEnumConstants());
        if (plain == int.class || plain == Integer.class) return 1 + random.nextInt(12);
        if (plain == long.class || plain == Long.class) return (long) random.nextInt(6);
        if (plain == boolean.class) return random.nextBoolean();
        if (plain == UUID.class) return new UUID(3, random.nextInt(4));
        return named(plain);
    }

    private Object many(ParameterizedType type) {
        var element = type.getActualTypeArguments()[0];
        var some = new ArrayList<>();
        for (var n = random.nextInt(4); n > 0; n--) some.add(value(element));
        return type.getRawType() == Set.class ? new LinkedHashSet<>(some) : some;
    }

    private Object named(Class<?> type) {
        if (type == PartialDate.class) return day();
        if (type == Country.class) return Country.of(one("KZ", "KG", "TJ", "TM", "UZ", "RU"));
        if (type == Place.class) return new Place(Country.of("TJ"), new Region("TJ-SU"), null);
        if (type == BorderPoint.class) return new BorderPoint("BCP-KZUZ-01");
        if (type == Citizenship.class) return Citizenship.parse(one("KG", "UZ", "stateless"));
        if (type == Recipient.class) return new Recipient(one("UZ", "RU-IOM"));
        if (type == IndicatorList.class) return new IndicatorList("KZ-2024");
        if (type == FormHash.class) return new FormHash("0".repeat(64));
        if (type == PhoneNumber.class) return new PhoneNumber("KZ:11616");
        if (type == TimeOfDay.class) return new TimeOfDay(one("09:00", "18:00"));
        if (type == Quarter.class) return new Quarter("2026-Q1");
        if (type == PublicKey.class) throw new IllegalStateException("keys are a hub's");
        if (ThingId.class.isAssignableFrom(type) && !type.isEnum())
            return text(type, "%032x".formatted(random.nextInt(5)));
        return coded(type);
    }

    /** A registered code, an id, or a record of such. */
    private Object coded(Class<?> type) {
        var components = type.getRecordComponents();
        var text = components.length == 1 && components[0].getType() == String.class;
        return text ? text(type, one("KZ-MIA", "KZ-NGO-1", "UZ-COURT")) : of(type);
    }

    private static Object text(Class<?> type, String value) {
        try {
            var constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName(), broken);
        }
    }

    private PartialDate day() {
        return switch (random.nextInt(9)) {
            case 0 -> PartialDate.NOT_RECORDED;
            case 1 -> new PartialDate(2025, 1 + random.nextInt(12), 0);
            default -> new PartialDate(2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
