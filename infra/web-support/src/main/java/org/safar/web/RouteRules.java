package org.safar.web;

import java.util.List;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says who may call it. One that does not is refused to everybody, and a service with such a route does not start. */
public final class RouteRules {
    /** The API's own description holds no data; springdoc's classes cannot carry our annotations. */
    private static final String DESCRIPTION_PACKAGE = "org.springdoc.";

    private RouteRules() {}

    /** Whether everybody may call it. */
    static boolean isOpen(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Open.class)
                || handler.getBeanType().getName().startsWith(DESCRIPTION_PACKAGE);
    }

    /** The roles that may call it: none where nobody said. */
    static Set<Role> allowed(HandlerMethod handler) {
        var rule = handler.getMethodAnnotation(AllowedFor.class);
        return rule == null ? Set.of() : Set.of(rule.value());
    }

    /**
     * Walks all routes.
     *
     * @throws IllegalStateException names each route without a rule, or with a rule that cannot be meant
     */
    public static void assertEveryRouteHasARule(RequestMappingHandlerMapping mapping) {
        var wrong = wrongRoutes(mapping);
        if (!wrong.isEmpty()) throw new IllegalStateException("routes without a sound rule: " + wrong);
    }

    private static List<String> wrongRoutes(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> !isSound(route.getKey(), route.getValue()))
                .map(route -> route.getKey() + " " + route.getValue().getShortLogMessage())
                .sorted()
                .toList();
    }

    private static boolean isSound(RequestMappingInfo route, HandlerMethod handler) {
        var open = isOpen(handler);
        if (open == !allowed(handler).isEmpty()) return false;
        return !open || route.getPatternValues().stream().noneMatch(path -> path.startsWith("/api"));
    }
}
