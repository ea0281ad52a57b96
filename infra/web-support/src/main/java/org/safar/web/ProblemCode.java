package org.safar.web;

import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request before anybody looks at what it reports. Stable, as refusal codes are. */
public enum ProblemCode implements Code {
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
    NOT_PERMITTED(HttpStatus.FORBIDDEN, "This role may not do this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "The request has a parameter that is not known here"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter has a value it cannot have"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not known here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer has no such form"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request's form is not understood here"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than the limit"),
    NOT_READY(HttpStatus.SERVICE_UNAVAILABLE, "The answer is not ready yet"),
    STORE_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE, "The event store does not answer; nothing is lost, send again later"),
    VIEWS_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "What is read here cannot be reached; ask again later"),
    NO_ROOM(HttpStatus.INSUFFICIENT_STORAGE, "There is no room to keep receipts; send again later"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

    private final HttpStatus status;
    private final String title;

    ProblemCode(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The code of a status that a framework chose: 4xx without a code of their own are malformed requests, the rest is ours. */
    public static ProblemCode of(int status) {
        for (var code : values()) if (code.status.value() == status && code != UNKNOWN_PARAMETER) return code;
        return status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL;
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}
