package org.safar.axon.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's component that is not {@code @Nullable} must be there; a collection that was left out is empty. */
final class RequiredComponents extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner() instanceof AnnotatedConstructor constructor)
                || !constructor.getDeclaringClass().isRecord()) return JsonSetter.Value.empty();
        var type = parameter.getRawType();
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        }
        var component = constructor.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? JsonSetter.Value.empty()
                : JsonSetter.Value.forValueNulls(Nulls.FAIL);
    }
}
