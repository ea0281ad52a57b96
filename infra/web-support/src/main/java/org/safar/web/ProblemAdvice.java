package org.safar.web;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** From what endpoints throw to problems. What nobody foresaw is a 500 that says nothing but its reference. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> answer(ProblemException problem) {
        return Problems.response(problem.problem());
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(Malformed malformed) {
        return answer(Problems.refused(malformed.code(), null, malformed.getMessage()));
    }

    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    ResponseEntity<Object> denied(Exception denied) {
        return answer(Problems.notPermitted());
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception failure) {
        if (BodyLimit.isBehind(failure)) return answer(Problems.of(ProblemCode.TOO_LARGE, null));
        return Problems.response(Problems.problem(ProblemCode.INTERNAL, null, Failures.log(failure)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch.getRootCause() instanceof Malformed malformed) return malformed(malformed);
        var name =
                mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "a parameter";
        return answer(Problems.invalidParameter(name, "not of its form"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problems.invalidParameter(missing.getParameterName(), "missing"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Problems.of(
                BodyLimit.isBehind(unreadable) ? ProblemCode.TOO_LARGE : ProblemCode.MALFORMED_REQUEST, null));
    }

    /** Everything else that Spring itself refuses: its own words may quote the request, so only the status is kept. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var code = ProblemCode.of(status.value());
        if (code == ProblemCode.INTERNAL) return unforeseen(failure);
        var answer = Problems.response(Problems.problem(code, null, null));
        if (code != ProblemCode.METHOD_NOT_ALLOWED) return answer;
        return ResponseEntity.status(answer.getStatusCode())
                .headers(to -> {
                    to.putAll(answer.getHeaders());
                    to.setAllow(headers.getAllow());
                })
                .body(answer.getBody());
    }
}
