package org.safar.command.web;

import java.util.List;
import java.util.Map;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.MessageSchemas;
import org.safar.command.message.MessageType;
import org.safar.web.AllowedFor;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What messages look like, for who writes software that sends them. */
@RestController
final class SchemaEndpoint {
    private final MessageRegistry registry;
    private final MessageSchemas schemas;

    SchemaEndpoint(MessageRegistry registry) {
        this.registry = registry;
        this.schemas = new MessageSchemas(registry);
    }

    /** The names of all messages. */
    record Types(List<String> types) {}

    @GetMapping("/api/schemas")
    @AllowedFor({
        Role.CASEWORKER,
        Role.SUPERVISOR,
        Role.COMMISSION,
        Role.IOM,
        Role.AUDITOR,
        Role.OPERATOR,
        Role.HUB,
        Role.DESK
    })
    Types types() {
        return new Types(registry.types().stream().map(MessageType::name).toList());
    }

    @GetMapping("/api/schemas/{type}")
    @AllowedFor({
        Role.CASEWORKER,
        Role.SUPERVISOR,
        Role.COMMISSION,
        Role.IOM,
        Role.AUDITOR,
        Role.OPERATOR,
        Role.HUB,
        Role.DESK
    })
    Map<String, Object> schema(@PathVariable String type) {
        return schemas.line(registry.find(type).orElseThrow(Problems::absent));
    }
}
