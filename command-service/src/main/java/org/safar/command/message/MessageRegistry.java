package org.safar.command.message;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every message there is. Submissions, the one-command API, OpenAPI and the schemas all read it off here. */
public final class MessageRegistry {
    private final List<MessageType> types;
    private final Map<String, MessageType> byName;
    private final Map<String, Struct> data = new LinkedHashMap<>();

    public MessageRegistry(List<MessageType> types) {
        this.types = List.copyOf(types);
        this.byName = types.stream().collect(toUnmodifiableMap(MessageType::name, Function.identity()));
        var shapes = new Shapes(this::data);
        types.forEach(type -> data.put(type.name(), shapes.struct(type.command())));
    }

    /** In the order in which they are told. */
    public List<MessageType> types() {
        return types;
    }

    public Optional<MessageType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** JSON Schema of the message's {@code data}. */
    public Map<String, Object> schemaOfData(MessageType type) {
        return shape(type).schema();
    }

    Struct shape(MessageType type) {
        return Objects.requireNonNull(data.get(type.name()), "a type of this registry");
    }

    private @Nullable Struct data(String name) {
        return data.get(name);
    }
}
