package org.safar.command.appender;

import java.util.List;
import org.safar.kernel.ThingKind;

/**
 * A kind of thing that answers reports.
 *
 * @param aggregate has one command handler: takes a {@code Report}, creates where missing, answers an {@code Outcome}
 * @param resources what its handler asks for beside the report
 */
public record Shell(ThingKind kind, Class<?> aggregate, List<Object> resources) {
    public Shell {
        resources = List.copyOf(resources);
    }

    public Shell(ThingKind kind, Class<?> aggregate) {
        this(kind, aggregate, List.of());
    }
}
