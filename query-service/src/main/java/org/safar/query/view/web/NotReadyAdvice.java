package org.safar.query.view.web;

import org.safar.query.view.UnknownView;
import org.safar.query.view.ViewNotReady;
import org.safar.web.Problem;
import org.safar.web.ProblemCode;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Asked before the general advice, to which these would be failures that nobody foresaw. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NotReadyAdvice {

    @ExceptionHandler
    ResponseEntity<Problem> notReady(ViewNotReady notReady) {
        return answer(Problems.of(ProblemCode.NOT_READY, null));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknown(UnknownView unknown) {
        return answer(Problems.absent());
    }

    private static ResponseEntity<Problem> answer(ProblemException no) {
        return ResponseEntity.status(no.problem().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(no.problem());
    }
}
