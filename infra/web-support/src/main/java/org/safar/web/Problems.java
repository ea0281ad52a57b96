package org.safar.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;

/** The ways to say no over HTTP. Throw what these make. */
public final class Problems {
    /** Long enough for a restart of what is away, short enough for somebody who waits. */
    public static final String AGAIN_IN_SECONDS = "5";

    private static final String TYPE = "urn:safar:problem:";
    private static final Set<RefusalCode> ABSENT = Set.of(
            RefusalCode.NOT_THIS_HUBS_CASE,
            RefusalCode.NOT_THIS_HUBS_THING,
            RefusalCode.CASE_NOT_REPORTED,
            RefusalCode.THING_NOT_OPENED);

    private Problems() {}

    /**
     * Not there, or not for this caller to know: both are this one answer, the same in every byte. Never add anything to it.
     */
    public static ProblemException absent() {
        return of(ProblemCode.NOT_FOUND, null);
    }

    /** The role may not do this, whatever the thing is. For a thing that others may not know of, use {@link #absent()}. */
    public static ProblemException notPermitted() {
        return of(ProblemCode.NOT_PERMITTED, null);
    }

    /** @param names of the parameters that this route does not know; names are safe to say, values are not */
    public static ProblemException unknownParameters(Iterable<String> names) {
        return of(ProblemCode.UNKNOWN_PARAMETER, "not known here: " + String.join(", ", names));
    }

    public static ProblemException invalidParameter(String name, String detail) {
        return of(ProblemCode.INVALID_PARAMETER, name + ": " + detail);
    }

    /** @param detail none where there is nothing to add */
    public static ProblemException of(ProblemCode code, @Nullable String detail) {
        return new ProblemException(problem(code, detail, null));
    }

    /**
     * A rule, or the form of what was sent, says no. Another hub's thing and one that nobody opened are both {@link #absent()}.
     *
     * @param pointer RFC 6901 into the request's body; none where the whole is meant
     */
    public static ProblemException refused(RefusalCode code, @Nullable String pointer, @Nullable String detail) {
        if (ABSENT.contains(code)) return absent();
        var status = RefusalStatus.of(code);
        return new ProblemException(
                new Problem(TYPE + code.code(), code.meaning(), status.value(), code.code(), pointer, detail, null));
    }

    /** For an answer that carries more than a problem: a version header, breaches to acknowledge. */
    public static HttpStatus status(RefusalCode code) {
        return RefusalStatus.of(code);
    }

    /**
     * What a failure says to somebody who reads pages: a no of ours is that no, a framework's is its status, and what nobody
     * foresaw is logged and becomes a reference.
     */
    public static Problem from(Exception failure) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case Malformed malformed ->
                refused(malformed.code(), null, malformed.getMessage()).problem();
            case AuthenticationException _ -> problem(ProblemCode.NOT_PERMITTED, null, null);
            case AccessDeniedException _ -> problem(ProblemCode.NOT_PERMITTED, null, null);
            case TypeMismatchException _ -> problem(ProblemCode.MALFORMED_REQUEST, null, null);
            case ErrorResponse framework
            when framework.getStatusCode().is4xxClientError() ->
                problem(ProblemCode.of(framework.getStatusCode().value()), null, null);
            default -> problem(ProblemCode.INTERNAL, null, Failures.log(failure));
        };
    }

    static Problem problem(ProblemCode code, @Nullable String detail, @Nullable String reference) {
        return new Problem(
                TYPE + code.code(), code.title(), code.status().value(), code.code(), null, detail, reference);
    }

    /** Whether the same request may be answered later: then it is said when to come again. */
    public static boolean passes(int status) {
        return status == HttpStatus.SERVICE_UNAVAILABLE.value() || status == HttpStatus.INSUFFICIENT_STORAGE.value();
    }

    /** As it is sent. */
    public static ResponseEntity<Object> response(Problem problem) {
        var answer = ResponseEntity.status(problem.status());
        if (passes(problem.status())) answer.header(HttpHeaders.RETRY_AFTER, AGAIN_IN_SECONDS);
        return answer.cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
