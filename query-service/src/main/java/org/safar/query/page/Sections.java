package org.safar.query.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.web.AllowedFor;
import org.safar.web.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which pages a role may open: what their handlers say, never a second list. */
final class Sections {
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    Sections(ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    List<Section> of(Role role) {
        var rules = rules();
        return Arrays.stream(Section.values())
                .filter(section -> rules.getOrDefault(section, Set.of()).contains(role))
                .toList();
    }

    private Map<Section, Set<Role>> rules() {
        var rules = new EnumMap<Section, Set<Role>>(Section.class);
        mapping.getObject().getHandlerMethods().forEach((route, handler) -> {
            var rule = handler.getMethodAnnotation(AllowedFor.class);
            if (rule == null) return;
            for (var section : Section.values())
                if (route.getPatternValues().contains(section.path())) rules.put(section, Set.of(rule.value()));
        });
        return rules;
    }
}
