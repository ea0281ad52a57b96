package org.safar.query.view.web;

import com.mongodb.MongoException;
import org.safar.query.view.StoreAway;
import org.safar.query.view.UnknownView;
import org.safar.query.view.ViewNotReady;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Asked before the general advice, to which these would be failures that nobody foresaw. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NotReadyAdvice {

    @ExceptionHandler({ViewNotReady.class, UnknownView.class, StoreAway.class, MongoException.class})
    ResponseEntity<Object> away(RuntimeException failure) {
        return Problems.response(
                Outages.problem(failure).map(ProblemException::problem).orElseGet(() -> Problems.from(failure)));
    }
}
