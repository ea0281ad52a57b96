package org.safar.command.message;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Ahead;
import org.safar.command.decision.Command;
import org.safar.kernel.Ids;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.Code;
import org.safar.kernel.time.PartialDate;
import tools.jackson.databind.JsonNode;

/** Reads off a record's components what it looks like on the wire, so that a message has no second description. */
final class Shapes {
    private static final String OCCURRED_ON = "occurredOn";
    /** Deadlines; everything else is told when it is over. */
    private static final Set<String> MAY_LIE_AHEAD = Set.of("reviewUntil", "until", "travelOn", "expires");

    private final Function<String, @Nullable Struct> messages;

    /** @param messages the shape of a message's data by its type, for messages that hold another */
    Shapes(Function<String, @Nullable Struct> messages) {
        this.messages = messages;
    }

    Struct struct(Class<?> type) {
        var command = Command.class.isAssignableFrom(type);
        var fields = Arrays.stream(type.getRecordComponents())
                .map(component -> field(component, command))
                .toList();
        return new Struct(constructor(type), fields);
    }

    private Struct.Field field(RecordComponent component, boolean ofCommand) {
        var name = component.getName();
        if (ofCommand && name.equals(OCCURRED_ON)) return new Struct.Field(name, new Dated(false), false, true);
        var shape = component.isAnnotationPresent(Ahead.class)
                ? new Dated(true)
                : shape(component.getType(), component.getAnnotatedType(), name);
        var optional = isNullable(component.getAnnotatedType()) || shape.absent() != null;
        return new Struct.Field(name, shape, !optional, false);
    }

    private Shape shape(Class<?> type, AnnotatedType annotated, String name) {
        if (type == PartialDate.class) return new Dated(MAY_LIE_AHEAD.contains(name));
        if (type == int.class || type == Integer.class) return new Whole(false);
        if (type == long.class || type == Long.class) return new Whole(true);
        if (type == UUID.class) return new Text(Ids::uuid, TextSchemas.of(type));
        if (type == Instant.class) return new Text(Instants::parse, TextSchemas.of(type));
        if (type == JsonNode.class) return new Raw();
        if (type == Set.class || type == List.class)
            return new Many(element((AnnotatedParameterizedType) annotated, name), type == Set.class);
        if (type.isEnum() && Code.class.isAssignableFrom(type)) return Coded.of(type);
        if (type.isInterface() && Command.class.isAssignableFrom(type)) return new Held(type, messages);
        if (ThingId.class.isAssignableFrom(type) && type.isRecord()) return new Linked(Things.kindOf(type));
        if (type.isRecord()) return record(type);
        throw new IllegalStateException(name + " is a " + type + ", which no message may hold");
    }

    private Shape element(AnnotatedParameterizedType many, String name) {
        var element = many.getAnnotatedActualTypeArguments()[0];
        return shape((Class<?>) element.getType(), element, name);
    }

    private Shape record(Class<?> type) {
        var reader = textReader(type);
        return reader == null ? struct(type) : new Text(text -> call(reader, text), TextSchemas.of(type));
    }

    /** {@code parse} or {@code of} where the type has one, else its constructor if that takes one text. */
    private static @Nullable MethodHandle textReader(Class<?> type) {
        for (var name : List.of("parse", "of")) {
            try {
                return generic(
                        MethodHandles.lookup().findStatic(type, name, MethodType.methodType(type, String.class)));
            } catch (NoSuchMethodException | IllegalAccessException _) {
                continue;
            }
        }
        var components = type.getRecordComponents();
        if (components.length != 1 || components[0].getType() != String.class) return null;
        return generic(found(type, String.class));
    }

    private static MethodHandle generic(MethodHandle handle) {
        return handle.asType(MethodType.methodType(Object.class, String.class));
    }

    private static Object call(MethodHandle reader, String text) {
        try {
            return reader.invokeExact(text);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable impossible) {
            throw new IllegalStateException("reading a value throws nothing checked", impossible);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        var parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return found(type, parameters)
                .asSpreader(Object[].class, parameters.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    private static MethodHandle found(Class<?> type, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findConstructor(type, MethodType.methodType(void.class, parameters));
        } catch (NoSuchMethodException | IllegalAccessException missing) {
            throw new IllegalStateException(type + " cannot be made here", missing);
        }
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
