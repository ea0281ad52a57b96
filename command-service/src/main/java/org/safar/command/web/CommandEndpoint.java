package org.safar.command.web;

import org.jspecify.annotations.Nullable;
import org.safar.command.message.CommandReader;
import org.safar.command.message.CommandReader.Request;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.MessageType;
import org.safar.kernel.Malformed;
import org.safar.kernel.PersonLinkId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.web.AllowedFor;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** One command at a time: every message of the registry by its name. */
@RestController
final class CommandEndpoint {
    private final MessageRegistry registry;
    private final CommandReader reader;
    private final CommandAnswers answers;

    CommandEndpoint(MessageRegistry registry, CommandReader reader, CommandAnswers answers) {
        this.registry = registry;
        this.reader = reader;
        this.answers = answers;
    }

    @PostMapping(path = "/api/{things}/{command:[a-z-]+}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor({Role.CASEWORKER, Role.SUPERVISOR})
    ResponseEntity<Object> open(
            @PathVariable String things,
            @PathVariable String command,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody byte[] body,
            Caller caller) {
        var type = type(command, kind(things), true);
        var request = new Request(type, null, Headers.uuid(Headers.IDEMPOTENCY_KEY, key), null, body);
        return answers.answer(reader.read(request, Senders.of(caller)), HttpStatus.CREATED, caller);
    }

    /** Every command has a hyphen in its name; what has none, such as a hub's submissions, is another route. */
    @PostMapping(path = "/api/{things}/{id}/{command:[a-z]+-[a-z-]+}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor({Role.CASEWORKER, Role.SUPERVISOR})
    ResponseEntity<Object> onThing(
            @PathVariable String things,
            @PathVariable String id,
            @PathVariable String command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody byte[] body,
            Caller caller) {
        var kind = kind(things);
        var type = type(command, kind, false);
        var thing = id(kind, id).text();
        var seen = Versions.required(ifMatch);
        var request = new Request(type, thing, Headers.uuid(Headers.IDEMPOTENCY_KEY, key), seen, body);
        return answers.answer(reader.read(request, Senders.of(caller)), HttpStatus.OK, caller);
    }

    /** A hub that has no history yet has no version either, so that one need not be named. */
    @PostMapping(path = "/api/hubs/{hub}/{command:[a-z]+-[a-z-]+}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor(Role.OPERATOR)
    ResponseEntity<Object> onHub(
            @PathVariable String hub,
            @PathVariable String command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody byte[] body,
            Caller caller) {
        var sender = Senders.to(hub, caller);
        var type = type(command, ThingKind.HUB, false);
        var id = Headers.uuid(Headers.IDEMPOTENCY_KEY, key);
        var request = new Request(type, sender.ownHub().text(), id, Versions.given(ifMatch), body);
        return answers.answer(reader.read(request, sender), HttpStatus.OK, caller);
    }

    /** A link is between two cases, which name it: the desk has no reference for it. */
    @PostMapping(path = "/api/links/{command:[a-z-]+}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor(Role.DESK)
    ResponseEntity<Object> openLink(
            @PathVariable String command,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody byte[] body,
            Caller caller) {
        var type = type(command, ThingKind.LINK, true);
        var request = new Request(type, null, Headers.uuid(Headers.IDEMPOTENCY_KEY, key), null, body);
        return answers.answer(reader.read(request, Senders.ofDesk(caller)), HttpStatus.CREATED, caller);
    }

    @PostMapping(path = "/api/links/{id}/{command:[a-z]+-[a-z-]+}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AllowedFor(Role.DESK)
    ResponseEntity<Object> onLink(
            @PathVariable String id,
            @PathVariable String command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = Headers.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            @RequestBody byte[] body,
            Caller caller) {
        var type = type(command, ThingKind.LINK, false);
        var thing = link(id).text();
        var seen = Versions.required(ifMatch);
        var request = new Request(type, thing, Headers.uuid(Headers.IDEMPOTENCY_KEY, key), seen, body);
        return answers.answer(reader.read(request, Senders.ofDesk(caller)), HttpStatus.OK, caller);
    }

    private MessageType type(String command, ThingKind thing, boolean opens) {
        return registry.find(command)
                .filter(type -> type.thing() == thing && type.opens() == opens)
                .orElseThrow(Problems::absent);
    }

    /** What a hub names by references; a hub itself has a route of its own. */
    private static ThingKind kind(String plural) {
        for (var kind : ThingKind.values())
            if (kind.byReference() && kind.plural().equals(plural)) return kind;
        throw Problems.absent();
    }

    private static PersonLinkId link(String text) {
        try {
            return PersonLinkId.parse(text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }

    private static ThingId id(ThingKind kind, String text) {
        try {
            return ThingId.parse(kind, text);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }
}
