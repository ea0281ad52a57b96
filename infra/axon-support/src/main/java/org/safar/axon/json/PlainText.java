package org.safar.axon.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Ids;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.ThingId;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.Code;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

/**
 * A type whose values are one text: codes of a list, ids, dates, registered codes.
 *
 * @param write value to text
 * @param read text to value; throws {@link IllegalArgumentException} where it is no value of the type
 */
record PlainText<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {
    private static final Map<Class<?>, PlainText<?>> OWN_FORM = Map.of(
            PartialDate.class, new PlainText<>(PartialDate.class, PartialDate::toString, PartialDate::parse),
            Citizenship.class, new PlainText<>(Citizenship.class, Citizenship::toString, Citizenship::parse),
            Country.class, new PlainText<>(Country.class, Country::code, Country::new),
            CaseId.class, new PlainText<>(CaseId.class, ThingId::text, CaseId::parse),
            TipEventId.class, new PlainText<>(TipEventId.class, ThingId::text, TipEventId::parse),
            ProceedingId.class, new PlainText<>(ProceedingId.class, ThingId::text, ProceedingId::parse),
            ReferralId.class, new PlainText<>(ReferralId.class, ThingId::text, ReferralId::parse),
            SubmissionId.class, new PlainText<>(SubmissionId.class, ThingId::text, SubmissionId::parse),
            UUID.class, new PlainText<>(UUID.class, UUID::toString, Ids::uuid),
            Instant.class, new PlainText<>(Instant.class, Instants::text, Instants::parse));

    /** How this type is one text; empty where it is not. */
    static Optional<PlainText<?>> of(Class<?> type) {
        var known = OWN_FORM.get(type);
        if (known != null) return Optional.of(known);
        if (Code.class.isAssignableFrom(type) && type.isEnum()) return Optional.of(code(type));
        return oneComponent(type).map(component -> value(type, component));
    }

    String text(Object value) {
        return write.apply(type.cast(value));
    }

    private static <T> PlainText<T> code(Class<T> list) {
        var byCode = Arrays.stream(list.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Code) constant).code(), Function.identity()));
        var texts = Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Code) constant).code())
                .toArray(String[]::new);
        return new PlainText<>(list, constant -> texts[((Enum<?>) constant).ordinal()], code -> {
            var constant = byCode.get(code);
            if (constant == null) throw new IllegalArgumentException("no code of " + list.getSimpleName());
            return constant;
        });
    }

    private static Optional<RecordComponent> oneComponent(Class<?> type) {
        if (!type.isRecord() || DomainEvent.class.isAssignableFrom(type)) return Optional.empty();
        var components = type.getRecordComponents();
        return components.length == 1 && isText(components[0].getType())
                ? Optional.of(components[0])
                : Optional.empty();
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == UUID.class;
    }

    private static <T> PlainText<T> value(Class<T> type, RecordComponent component) {
        try {
            var lookup = MethodHandles.publicLookup();
            var accessor = anyToAny(lookup.unreflect(component.getAccessor()));
            var constructor = anyToAny(lookup.unreflectConstructor(type.getConstructor(component.getType())));
            var parsed = component.getType() == UUID.class;
            return new PlainText<>(
                    type,
                    value -> String.valueOf(call(accessor, value)),
                    text -> type.cast(call(constructor, parsed ? Ids.uuid(text) : text)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read and write " + type, e);
        }
    }

    /** Adapted once, or each call would look for the way from one type to the other. */
    private static MethodHandle anyToAny(MethodHandle handle) {
        return handle.asType(MethodType.methodType(Object.class, Object.class));
    }

    private static Object call(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
