package org.safar.command.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.MessageSchemas;
import org.safar.command.message.MessageType;
import org.safar.kernel.ThingKind;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Puts each message in the place of the one generic route that takes them all. */
@Component
final class MessagesInOpenApi implements OpenApiCustomizer {
    private final MessageRegistry registry;
    private final MessageSchemas schemas;

    MessagesInOpenApi(MessageRegistry registry) {
        this.registry = registry;
        this.schemas = new MessageSchemas(registry);
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getPaths() == null) return;
        api.getPaths().keySet().removeIf(path -> path.contains("{command}"));
        registry.types().forEach(type -> api.getPaths().addPathItem(path(type), new PathItem().post(operation(type))));
    }

    private static String path(MessageType type) {
        var things = "/api/" + type.thing().plural();
        if (type.opens()) return things + "/" + type.name();
        return things + (type.thing() == ThingKind.HUB ? "/{hub}/" : "/{id}/") + type.name();
    }

    private Operation operation(MessageType type) {
        var operation = new Operation()
                .operationId(type.name())
                .summary(type.name())
                .addTagsItem(type.thing().code())
                .requestBody(new RequestBody().required(true).content(json(type)))
                .addParametersItem(header(Headers.IDEMPOTENCY_KEY, "The message's id, a UUID", false))
                .responses(responses());
        if (type.opens()) return operation;
        return operation
                .addParametersItem(new Parameter()
                        .in("path")
                        .name(type.thing() == ThingKind.HUB ? "hub" : "id")
                        .required(true)
                        .schema(new StringSchema()))
                .addParametersItem(header("If-Match", "The version you have seen", type.thing() != ThingKind.HUB));
    }

    private Content json(MessageType type) {
        var schema = Json31.mapper().convertValue(schemas.body(type), JsonSchema.class);
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static Parameter header(String name, String description, boolean required) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .required(required)
                .schema(new StringSchema());
    }

    private static ApiResponses responses() {
        return new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("The receipt; ETag is the new version"))
                .addApiResponse("404", new ApiResponse().description("Not there, or not for you"))
                .addApiResponse("409", new ApiResponse().description("A rule says no, or asks to acknowledge a breach"))
                .addApiResponse("412", new ApiResponse().description("The thing has changed since"))
                .addApiResponse("422", new ApiResponse().description("What was sent cannot be"));
    }
}
